package org.plumbline.internal.screening.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.country.CountryCode;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.read.CsvForm;
import org.plumbline.internal.screening.read.CsvRows;
import org.plumbline.internal.screening.read.CsvTable;
import org.plumbline.internal.screening.read.CsvText;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.text.Sha256;

/**
 * A list that the user has written: a CSV file in UTF-8 with commas between the cells. A cell with
 * a comma, semicolon or line break is in double quotation marks, and a quotation mark inside it is
 * doubled. The first row names the columns, in any order:
 *
 * <ul>
 *   <li>{@code name}: the name, in any script. The only required column, and its cells may not be
 *       empty.
 *   <li>{@code id}: the id of the entry, unique in the file. If it is empty, an id is made from the
 *       name and a hash of the row.
 *   <li>{@code aliases}: other names, separated by semicolons.
 *   <li>{@code kind}: {@code person}, {@code body}, {@code ship} or {@code aircraft}; empty means
 *       not known.
 *   <li>{@code country}: ISO 3166-1 alpha-2 codes such as {@code LK}, or English names, separated
 *       by semicolons.
 *   <li>{@code authority}: who listed it: {@code UN}, {@code EU} or a country code such as {@code
 *       GB}.
 *   <li>{@code list}: the name of the list.
 *   <li>{@code effect}: the effects of the listing, in the words of case files, separated by
 *       semicolons: {@code asset-freeze}, {@code assistance-ban}, {@code travel-ban}, {@code
 *       entry-bar}, {@code export-licensing}; empty means that it is not known.
 *   <li>{@code from}, {@code to}: first and last day of the listing, such as {@code 2021-03-22}; an
 *       empty {@code from} means that it is not known, an empty {@code to} that the listing
 *       continues.
 *   <li>{@code citation}: where the listing can be read.
 * </ul>
 *
 * <p>A file with any other column is refused, because the content of that column would be lost. A
 * value that is not allowed is noted and left out; the entry stays.
 */
public final class OwnCsv implements CsvForm {
  /** All columns, in the order in which they are shown. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "aliases",
          "kind",
          "country",
          "authority",
          "list",
          "effect",
          "from",
          "to",
          "citation");

  private static final int DIGITS = 6;
  private static final int LONGEST = 30;
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public PublishedList kind() {
    return PublishedList.OWN_CSV;
  }

  @Override
  public boolean recognises(List<List<String>> firstRows) {
    return CsvForm.hasColumns(firstRows.stream().limit(1).toList(), "name")
        && unknownColumns(CsvRows.header(firstRows.get(0))).isEmpty();
  }

  /** The columns of a header that such a list cannot have. */
  public static List<String> unknownColumns(List<String> header) {
    List<String> unknown = new ArrayList<>(header);
    unknown.removeAll(COLUMNS);
    return unknown;
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    Map<String, Integer> ids = new HashMap<>();
    for (ListFile file : files) {
      new CsvTable(draft, "name").read(file, delimiter(), row -> row(row, ids, draft));
    }
  }

  private static void row(CsvTable.Row row, Map<String, Integer> ids, ListDraft draft) {
    String id = row.get("id").isEmpty() ? idOf(row, ids) : row.get("id");
    EntryDraft entry = new EntryDraft(id, row.place(), draft);
    entry.name(row.get("name"), NameQuality.PRIMARY);
    if (entry.hasName()) {
      several(row.get("aliases")).forEach(alias -> entry.name(alias, NameQuality.ALIAS));
    }
    several(row.get("kind")).forEach(kind -> kind(entry, kind, draft));
    several(row.get("country")).forEach(entry::country);
    authority(entry, row.get("authority"), draft);
    entry.source(row.get("list"));
    several(row.get("effect")).forEach(effect -> effect(entry, effect, draft));
    entry.from(iso(row.get("from"), entry, draft));
    entry.to(iso(row.get("to"), entry, draft));
    entry.remark("Citation", row.get("citation"));
    entry.finish();
  }

  /** An id that stays the same if other rows are added or removed, as in an extract. */
  private static String idOf(CsvTable.Row row, Map<String, Integer> ids) {
    if (row.get("name").isEmpty()) {
      return "line-" + row.place().line();
    }
    String described =
        Stream.of("name", "kind", "country", "authority", "list", "effect")
            .map(row::get)
            .collect(Collectors.joining("\n"));
    String hash = Sha256.hex(described.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    String words = WORDS.matcher(row.get("name").toLowerCase(Locale.ROOT)).replaceAll("-");
    String id = words.substring(0, Math.min(LONGEST, words.length())) + "-" + hash;
    int number = ids.merge(id, 1, Integer::sum);
    return number == 1 ? id : id + "-" + number;
  }

  private static List<String> several(String cell) {
    return CsvText.values(cell, BETWEEN);
  }

  private static void kind(EntryDraft entry, String word, ListDraft draft) {
    Arrays.stream(EntryKind.values())
        .filter(kind -> kind != EntryKind.NOT_SAID)
        .filter(kind -> kind.name().equalsIgnoreCase(word))
        .findFirst()
        .ifPresentOrElse(
            entry::kind,
            () ->
                draft.notRead(
                    entry.place(),
                    "kind is '" + word + "'; it must be person, body, ship or aircraft"));
  }

  private static void authority(EntryDraft entry, String authority, ListDraft draft) {
    if (Set.of("UN", "EU", "").contains(authority) || CountryCode.is(authority)) {
      entry.authority(authority);
    } else {
      draft.notRead(
          entry.place(),
          "authority is '" + authority + "'; it must be UN, EU or a country code such as GB");
    }
  }

  private static void effect(EntryDraft entry, String word, ListDraft draft) {
    Arrays.stream(Effect.values())
        .filter(effect -> effect.toString().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .ifPresentOrElse(
            entry::effect,
            () ->
                draft.notRead(
                    entry.place(),
                    "effect is '"
                        + word
                        + "'; it must be one of "
                        + Arrays.stream(Effect.values())
                            .map(Effect::toString)
                            .collect(Collectors.joining(", "))));
  }

  private static String iso(String text, EntryDraft entry, ListDraft draft) {
    if (text.isEmpty() || DAY.matcher(text).matches()) {
      return text;
    }
    draft.notRead(
        entry.place(), "'" + text + "' is not a date such as 2021-03-22; the date was left open");
    return "";
  }
}
