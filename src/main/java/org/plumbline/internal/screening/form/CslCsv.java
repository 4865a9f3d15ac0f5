package org.plumbline.internal.screening.form;

import java.util.List;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.read.CsvForm;
import org.plumbline.internal.screening.read.CsvTable;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;

/**
 * The US Consolidated Screening List as CSV, in the form of 2019 (without {@code _id}) or later.
 * Columns are found by name.
 */
public final class CslCsv implements CsvForm {
  @Override
  public PublishedList kind() {
    return PublishedList.CSL_CSV;
  }

  @Override
  public boolean recognises(List<List<String>> firstRows) {
    return CsvForm.hasColumns(
        firstRows, "source", "name", "alt_names", "entity_number", "license_requirement");
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    CslReading reading = new CslReading(draft);
    for (ListFile file : files) {
      new CsvTable(draft, "source")
          .read(file, delimiter(), row -> reading.take(new CslRow(row.place(), row::get)));
    }
    reading.finish();
  }
}
