package org.plumbline.internal.screening.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.read.Countries;
import org.plumbline.internal.screening.read.CsvForm;
import org.plumbline.internal.screening.read.CsvTable;
import org.plumbline.internal.screening.read.CsvText;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;

/**
 * {@code targets.simple.csv} of OpenSanctions. A cell can hold several values, separated by
 * semicolons.
 *
 * <p>The file also contains people and bodies that are not sanctioned, such as office holders. They
 * have neither sanctions nor a programme, and are read as not listed.
 *
 * <p>It gives neither the effect nor the date of a listing. The day on which OpenSanctions first
 * saw an entry is a different date, and goes to the remarks.
 */
public final class OpenSanctionsCsv implements CsvForm {
  private static final List<String> SAY_WHO = List.of("sanctions", "program_ids");
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

  @Override
  public PublishedList kind() {
    return PublishedList.OPENSANCTIONS_CSV;
  }

  @Override
  public boolean recognises(List<List<String>> firstRows) {
    return CsvForm.hasColumns(firstRows, "id", "schema", "name", "aliases", "countries", "dataset");
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    for (ListFile file : files) {
      refuseUnsaid(file);
      new CsvTable(draft, "schema").read(file, delimiter(), row -> row(row, draft));
    }
  }

  private static void refuseUnsaid(ListFile file) {
    boolean isSaid =
        SAY_WHO.stream()
            .anyMatch(column -> CsvForm.hasColumns(CsvText.firstRows(file.head(), ','), column));
    if (!isSaid) {
      throw new UnreadableListException(
          file.name()
              + ": this file has none of the columns "
              + String.join(", ", SAY_WHO)
              + ", so it does not show who is listed");
    }
  }

  private static void row(CsvTable.Row row, ListDraft draft) {
    if (row.get("id").isEmpty()) {
      draft.notRead(row.place(), "a row without an id; it was not read");
      return;
    }
    EntryDraft entry = new EntryDraft(row.get("id"), row.place(), draft);
    entry.name(row.get("name"), NameQuality.PRIMARY);
    each(row.get("aliases"), alias -> entry.name(alias, NameQuality.ALIAS));
    entry.kind(kindOf(row.get("schema")));
    each(row.get("countries"), code -> country(entry, code, draft));
    each(row.get("program_ids"), entry::programme);
    entry.source(row.get("dataset"));
    if (row.get("sanctions").isEmpty() && row.get("program_ids").isEmpty()) {
      entry.notListed();
    }
    entry.remark("Born", row.get("birth_date"));
    entry.remark("Addresses", row.get("addresses"));
    entry.remark("Numbers", row.get("identifiers"));
    entry.remark("Sanctions", row.get("sanctions"));
    entry.remark("Seen first", row.get("first_seen"));
    entry.finish();
  }

  /** A legal entity may be a person or a body, so its kind is left open. */
  private static EntryKind kindOf(String schema) {
    return switch (schema) {
      case "Person" -> EntryKind.PERSON;
      case "Organization", "Company", "PublicBody" -> EntryKind.BODY;
      case "Vessel" -> EntryKind.SHIP;
      case "Airplane" -> EntryKind.AIRCRAFT;
      default -> EntryKind.NOT_SAID;
    };
  }

  private static void country(EntryDraft entry, String code, ListDraft draft) {
    if (Countries.bySmallCode(code.toLowerCase(Locale.ROOT)).isEmpty()) {
      draft.notReadOnce(entry.place(), "'" + code + "' is not a known country");
    }
    entry.countries(Countries.bySmallCode(code.toLowerCase(Locale.ROOT)));
  }

  private static void each(String cell, Consumer<String> taker) {
    CsvText.values(cell, BETWEEN).forEach(taker);
  }
}
