package org.plumbline.internal.screening.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.read.CsvForm;
import org.plumbline.internal.screening.read.CsvRow;
import org.plumbline.internal.screening.read.CsvTable;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDate;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;

/**
 * The consolidated list of the UK Treasury as CSV, with 36 columns (2022 to 2026) or 29 (before).
 * The rows of an entry share a {@code Group ID}; the earliest of several listing dates counts.
 *
 * <p>The list contains those whose assets are frozen. A ship on it is not frozen but banned from
 * ports, so its effect is left open.
 */
public final class OfsiCsv implements CsvForm {
  /** Marks a ship in the old form, which has no type for ships. */
  private static final String OF_A_SHIP = "list of vessels subject to restrictive measures";

  @Override
  public PublishedList kind() {
    return PublishedList.OFSI_CSV;
  }

  @Override
  public boolean recognises(List<List<String>> firstRows) {
    return CsvForm.hasColumns(firstRows, "name 6", "group type", "alias type", "group id");
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    Map<String, EntryDraft> entries = new LinkedHashMap<>();
    for (ListFile file : files) {
      new CsvTable(draft, "group id")
          .read(file, delimiter(), row -> date(row, draft), row -> row(row, entries, draft));
    }
    entries.values().forEach(EntryDraft::finish);
  }

  private static void date(CsvRow row, ListDraft draft) {
    ListDate.read(row.cell(1))
        .ifPresentOrElse(
            draft::date,
            () -> draft.notRead(row.place(), "a row above the column names that contains no date"));
  }

  private static void row(CsvTable.Row row, Map<String, EntryDraft> entries, ListDraft draft) {
    String id = row.get("group id");
    if (id.isEmpty()) {
      draft.notRead(row.place(), "a row without a Group ID; it was not read");
      return;
    }
    EntryDraft entry = entries.computeIfAbsent(id, key -> new EntryDraft(key, row.place(), draft));
    UkNames.checkType(row.get("alias type"), row, draft);
    NameQuality quality = UkNames.quality(row.get("alias type"), row.get("alias quality"));
    entry.name(UkNames.of(row), quality);
    entry.name(row.get("name non-latin script"), quality);
    kind(entry, row, draft);
    entry.programme(row.get("regime"));
    entry.from(row.get("uk sanctions list date designated"));
    entry.from(row.get("listed on"));
    entry.country(row.get("country"));
    UkNames.several(row.get("nationality")).forEach(entry::country);
    entry.country(row.get("country of birth"));
    remarks(entry, row);
  }

  private static void kind(EntryDraft entry, CsvTable.Row row, ListDraft draft) {
    boolean ship = row.get("other information").contains(OF_A_SHIP);
    switch (ship ? "ship" : row.get("group type").toLowerCase(Locale.ROOT)) {
      case "individual" -> {
        entry.kind(EntryKind.PERSON);
        entry.effect(Effect.ASSET_FREEZE);
      }
      case "entity" -> {
        entry.kind(EntryKind.BODY);
        entry.effect(Effect.ASSET_FREEZE);
      }
      case "ship" -> entry.kind(EntryKind.SHIP);
      default ->
          draft.notRead(row.place(), "'" + row.get("group type") + "' is not a known group type");
    }
  }

  private static void remarks(EntryDraft entry, CsvTable.Row row) {
    entry.remark("Title", row.get("title"));
    entry.remark("Position", row.get("position"));
    entry.remark("Born", row.get("dob"));
    entry.remark("Town of birth", row.get("town of birth"));
    entry.remark("Nationality", row.get("nationality"));
    entry.remark("Address", UkNames.address(row, "address ", "post/zip code", "country"));
    entry.remark("Passport", row.get("passport details"));
    entry.remark("", row.get("other information"));
  }
}
