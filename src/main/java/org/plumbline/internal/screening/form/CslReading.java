package org.plumbline.internal.screening.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.read.Countries;
import org.plumbline.internal.screening.read.CsvText;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.Spaces;
import org.plumbline.internal.text.Sha256;

/**
 * Turns the US Consolidated Screening List into entries, the same from CSV and from JSON.
 *
 * <p>The list combines the lists of three departments, and the effect of a listing depends on the
 * list it comes from: the SDN list freezes assets; the Entity List and the Military End User List
 * require an export licence. The others, such as the sectoral list or the Denied Persons List, have
 * none of the effects that we distinguish, so their effect is left open.
 *
 * <p>A party may be on several of the lists with the same {@code _id} and number. The id of an
 * entry is therefore the abbreviation of its list and its number or, if it has no number, the start
 * of the SHA-256 of list, name and first day; rows with the same three are one entry. This gives an
 * entry the same id in files with and without {@code _id}.
 */
final class CslReading {
  private static final Pattern ABBREVIATION = Pattern.compile(".*?\\b([A-Z-]{2,7})(?: List)?\\).*");
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s+");
  private static final int DIGEST = 16;

  private final ListDraft draft;
  private final List<EntryDraft> entries = new ArrayList<>();
  private final Map<String, EntryDraft> merged = new HashMap<>();

  CslReading(ListDraft draft) {
    this.draft = draft;
  }

  void take(CslRow row) {
    fill(entry(row), row);
  }

  void finish() {
    entries.forEach(EntryDraft::finish);
  }

  private EntryDraft entry(CslRow row) {
    String number = row.get("entity_number");
    String list = abbreviation(row.get("source")) + "-";
    return number.isEmpty()
        ? merged.computeIfAbsent(list + digest(row), id -> added(id, row))
        : added(list + number, row);
  }

  private EntryDraft added(String id, CslRow row) {
    EntryDraft entry = new EntryDraft(id, row.place(), draft);
    entries.add(entry);
    return entry;
  }

  private static String abbreviation(String source) {
    Matcher abbreviation = ABBREVIATION.matcher(source);
    return abbreviation.matches() ? abbreviation.group(1) : source;
  }

  private static String digest(CslRow row) {
    String description =
        String.join("\n", row.get("source"), Spaces.single(row.get("name")), row.get("start_date"));
    return Sha256.hex(description.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
  }

  private void fill(EntryDraft entry, CslRow row) {
    new CslNames(entry, row.place(), draft).read(row.get("name"), row.get("alt_names"));
    entry.source(row.get("source"));
    kind(entry, row);
    effect(entry, row);
    each(row.get("programs"), entry::programme);
    entry.from(row.get("start_date"));
    entry.to(row.get("end_date"));
    countries(entry, row);
    new OfacRemarks(entry, row.place()).read(row.get("remarks"), false);
    remarks(entry, row);
  }

  private void kind(EntryDraft entry, CslRow row) {
    String type = row.get("type");
    Optional<EntryKind> kind = UsEntryTypes.kind(type);
    kind.ifPresent(entry::kind);
    if (kind.isEmpty() && !type.isEmpty()) {
      draft.notRead(row.place(), "'" + type + "' is not a known entry type");
    }
  }

  private void effect(EntryDraft entry, CslRow row) {
    switch (abbreviation(row.get("source"))) {
      case "SDN" -> entry.effect(Effect.ASSET_FREEZE);
      case "EL", "MEU" -> entry.effect(Effect.EXPORT_LICENSING);
      case "SSI", "FSE", "PLC", "CAP", "NS-MBS", "CMIC", "DPL", "UVL", "ISN", "DTC" -> {}
      default ->
          draft.notReadOnce(
              row.place(),
              "'"
                  + row.get("source")
                  + "' is not a known list; the effect of its entries was left open");
    }
  }

  private static void countries(EntryDraft entry, CslRow row) {
    each(row.get("addresses"), address -> entry.countries(Countries.atEndOf(address)));
    each(row.get("nationalities"), entry::country);
    each(row.get("citizenships"), entry::country);
    each(row.get("country"), entry::country);
    each(row.get("places_of_birth"), place -> entry.countries(Countries.atEndOf(place)));
    if (!row.get("vessel_flag").equals("None Identified")) {
      entry.country(row.get("vessel_flag"));
    }
  }

  private static void remarks(EntryDraft entry, CslRow row) {
    entry.remark("Title", row.get("title"));
    entry.remark("Addresses", row.get("addresses"));
    entry.remark("Born", row.get("dates_of_birth"));
    entry.remark("Place of birth", row.get("places_of_birth"));
    entry.remark("Federal Register", row.get("federal_register_notice"));
    entry.remark("Licence requirement", row.get("license_requirement"));
    entry.remark("Licence policy", row.get("license_policy"));
    entry.remark("Standard order", row.get("standard_order"));
    entry.remark("Vessel type", row.get("vessel_type"));
    entry.remark("Call sign", row.get("call_sign"));
    entry.remark("Owner", row.get("vessel_owner"));
    entry.remark("Numbers", row.get("ids"));
    entry.link(
        Relation.OWNED_BY,
        true,
        row.get("vessel_owner"),
        "Vessel owner: " + row.get("vessel_owner"),
        row.place());
  }

  private static void each(String cell, Consumer<String> taker) {
    CsvText.values(cell, BETWEEN).forEach(taker);
  }
}
