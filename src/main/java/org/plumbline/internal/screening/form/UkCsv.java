package org.plumbline.internal.screening.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.read.CsvForm;
import org.plumbline.internal.screening.read.CsvRow;
import org.plumbline.internal.screening.read.CsvTable;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDate;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;

/**
 * The UK Sanctions List of the Foreign Office as CSV. An entry has one row for each of its names
 * and addresses, which share a {@code Unique ID}; under two regimes it becomes two entries. The
 * earliest of several designation dates counts.
 *
 * <p>Asset freeze and travel ban become effects; all other measures go to the remarks.
 */
public final class UkCsv implements CsvForm {
  private static final Pattern REPORT_DATE = Pattern.compile(".*?(\\d{1,2}[-/ ]\\w+[-/ ]\\d{4}).*");

  @Override
  public PublishedList kind() {
    return PublishedList.UK_CSV;
  }

  @Override
  public boolean recognises(List<List<String>> firstRows) {
    return CsvForm.hasColumns(
        firstRows, "unique id", "name 6", "name 1", "regime name", "sanctions imposed");
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    Map<String, EntryDraft> entries = new LinkedHashMap<>();
    for (ListFile file : files) {
      new CsvTable(draft, "unique id")
          .read(file, delimiter(), row -> date(row, draft), row -> row(row, entries, draft));
    }
    entries.values().forEach(EntryDraft::finish);
  }

  private static void date(CsvRow row, ListDraft draft) {
    Matcher date = REPORT_DATE.matcher(String.join(" ", row.cells()));
    if (date.matches() && ListDate.read(date.group(1)).isPresent()) {
      ListDate.read(date.group(1)).ifPresent(draft::date);
    } else {
      draft.notRead(row.place(), "a row above the column names that contains no date");
    }
  }

  private static void row(CsvTable.Row row, Map<String, EntryDraft> entries, ListDraft draft) {
    String id = row.get("unique id");
    if (id.isEmpty()) {
      draft.notRead(row.place(), "a row without a Unique ID; it was not read");
      return;
    }
    String key = id + "\n" + row.get("regime name");
    EntryDraft entry = entries.computeIfAbsent(key, text -> new EntryDraft(id, row.place(), draft));
    UkNames.checkType(row.get("name type"), row, draft);
    names(entry, row);
    kind(entry, row, draft);
    entry.programme(row.get("regime name"));
    UkNames.several(row.get("sanctions imposed"))
        .forEach(description -> effect(entry, description));
    entry.from(row.get("date designated"));
    countries(entry, row);
    links(entry, row);
    remarks(entry, row);
  }

  private static void names(EntryDraft entry, CsvTable.Row row) {
    NameQuality quality = UkNames.quality(row.get("name type"), row.get("alias strength"));
    entry.name(UkNames.of(row), quality);
    entry.name(row.get("name non-latin script"), quality);
  }

  private static void kind(EntryDraft entry, CsvTable.Row row, ListDraft draft) {
    switch (row.get("designation type").toLowerCase(Locale.ROOT)) {
      case "individual" -> entry.kind(EntryKind.PERSON);
      case "entity" -> entry.kind(EntryKind.BODY);
      case "ship" -> entry.kind(EntryKind.SHIP);
      case "" -> {}
      default ->
          draft.notRead(
              row.place(), "'" + row.get("designation type") + "' is not a known designation type");
    }
  }

  private static void effect(EntryDraft entry, String imposed) {
    String description = imposed.toLowerCase(Locale.ROOT);
    if (description.startsWith("asset freeze")) {
      entry.effect(Effect.ASSET_FREEZE);
    } else if (description.startsWith("travel ban")) {
      entry.effect(Effect.TRAVEL_BAN);
    }
    entry.remark("Imposed", imposed);
  }

  private static void countries(EntryDraft entry, CsvTable.Row row) {
    entry.country(row.get("address country"));
    UkNames.several(row.get("nationality(/ies)")).forEach(entry::country);
    entry.country(row.get("country of birth"));
    UkNames.several(row.get("current believed flag of ship")).forEach(entry::country);
  }

  private static void links(EntryDraft entry, CsvTable.Row row) {
    link(entry, row, "Parent company", Relation.OWNED_BY, true);
    link(entry, row, "Subsidiaries", Relation.OWNED_BY, false);
    link(entry, row, "Current owner/operator (s)", Relation.LINKED_TO, true);
  }

  private static void link(
      EntryDraft entry, CsvTable.Row row, String column, Relation relation, boolean outward) {
    for (String linkedName : UkNames.several(row.get(column))) {
      entry.link(relation, outward, linkedName, column + ": " + linkedName, row.place());
    }
  }

  private static void remarks(EntryDraft entry, CsvTable.Row row) {
    entry.remark("Title", row.get("title"));
    entry.remark("Position", row.get("position"));
    entry.remark("Born", row.get("d.o.b"));
    entry.remark("Town of birth", row.get("town of birth"));
    entry.remark(
        "Address", UkNames.address(row, "address line ", "address postal code", "address country"));
    entry.remark("Designated by", row.get("designation source"));
    entry.remark("UN reference", row.get("un reference number"));
    entry.remark("OFSI group", row.get("ofsi group id"));
    entry.remark("IMO number", row.get("imo number"));
    entry.remark("", row.get("other information"));
    entry.remark("Reasons", row.get("uk statement of reasons"));
  }
}
