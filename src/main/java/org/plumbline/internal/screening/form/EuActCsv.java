package org.plumbline.internal.screening.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.read.Countries;
import org.plumbline.internal.screening.read.CsvForm;
import org.plumbline.internal.screening.read.CsvTable;
import org.plumbline.internal.screening.read.CsvText;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;

/**
 * The annexes of an EU legal act, as OpenSanctions transcribes them from the Official Journal: 45
 * columns, one row for each person or body. Record numbers restart in each annex, so the id of an
 * entry consists of act, annex and record.
 *
 * <p>Aliases are separated by semicolons, dots or commas, but a comma can also be part of a name:
 * {@code DOE, Jane} or {@code Example Co., Ltd.}. A comma is a separator if there are several, or
 * if the names are of a person and each side has two or more words.
 */
public final class EuActCsv implements CsvForm {
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|\\s+·\\s+");
  private static final Pattern COMMA =
      Pattern.compile(
          ",\\s+(?!(?:Co|Ltd|Limited|Inc|LLC|L\\.L\\.C|S\\.A|JSC|Corp|GmbH|FZE|FZCO)\\b)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public PublishedList kind() {
    return PublishedList.EU_ACT_CSV;
  }

  /** Each act is a file, and all acts together are the list. */
  @Override
  public boolean isOfSeveralFiles() {
    return true;
  }

  @Override
  public boolean recognises(List<List<String>> firstRows) {
    return CsvForm.hasColumns(firstRows, "celex", "recordid", "annex", "measure", "weakalias");
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    for (ListFile file : files) {
      new CsvTable(draft, "celex").read(file, delimiter(), row -> row(row, draft));
    }
  }

  private static void row(CsvTable.Row row, ListDraft draft) {
    String id = String.join("/", row.get("celex"), row.get("annex"), row.get("recordid"));
    EntryDraft entry = new EntryDraft(id, row.place(), draft);
    boolean person = row.get("schema").equals("Person");
    entry.kind(kindOf(row.get("schema")));
    entry.name(row.get("name"), NameQuality.PRIMARY);
    names(row.get("alias"), person, name -> entry.name(name, NameQuality.ALIAS));
    names(row.get("previousname"), person, name -> entry.name(name, NameQuality.FORMER));
    names(row.get("weakalias"), person, name -> entry.name(name, NameQuality.WEAK));
    entry.programme(row.get("programkey"));
    each(row.get("measure"), measure -> measure(entry, measure));
    entry.from(row.get("startdate"));
    for (String column : List.of("country", "nationality", "jurisdiction", "flag")) {
      entry.country(row.get(column));
    }
    each(row.get("address"), address -> entry.countries(Countries.atEndOf(address)));
    remarks(entry, row);
    entry.finish();
  }

  /** An act lists people as persons, so a legal entity is a body here. */
  private static EntryKind kindOf(String schema) {
    return switch (schema) {
      case "Person" -> EntryKind.PERSON;
      case "LegalEntity", "Organization", "Company", "PublicBody" -> EntryKind.BODY;
      case "Vessel" -> EntryKind.SHIP;
      case "Airplane" -> EntryKind.AIRCRAFT;
      default -> EntryKind.NOT_SAID;
    };
  }

  private static void names(String cell, boolean person, Consumer<String> taker) {
    each(
        cell,
        part -> {
          List<String> pieces = Arrays.asList(COMMA.split(part, -1));
          if (pieces.size() > 2
              || (person && pieces.stream().allMatch(piece -> piece.strip().contains(" ")))) {
            pieces.forEach(taker);
          } else {
            taker.accept(part);
          }
        });
  }

  private static void measure(EntryDraft entry, String measure) {
    String description = measure.toLowerCase(Locale.ROOT);
    if (description.contains("asset freeze")) {
      entry.effect(Effect.ASSET_FREEZE);
    }
    if (description.contains("travel ban")) {
      entry.effect(Effect.TRAVEL_BAN);
    }
    entry.remark("Measure", measure);
  }

  private static void remarks(EntryDraft entry, CsvTable.Row row) {
    entry.remark("Born", row.get("birthdate"));
    entry.remark("Place of birth", row.get("birthplace"));
    entry.remark("Position", row.get("position"));
    entry.remark("Address", row.get("address"));
    entry.remark("IMO number", row.get("imonumber"));
    entry.remark("Notes", row.get("notes"));
    entry.remark("Reason", row.get("reason"));
  }

  private static void each(String cell, Consumer<String> taker) {
    CsvText.values(cell, BETWEEN).forEach(taker);
  }
}
