package org.plumbline.internal.screening.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.read.CsvForm;
import org.plumbline.internal.screening.read.CsvTable;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDate;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;

/**
 * The consolidated list of the EU as CSV, with 118 columns or the old 59. A row contains one name,
 * address, date of birth or document of an entry; the rows of an entry share a logical id.
 *
 * <p>The list contains those subject to financial sanctions, so each entry is an asset freeze. It
 * grades names only in remarks; the first name not marked as low quality is taken as the primary
 * one.
 */
public final class EuCsv implements CsvForm {
  private static final Pattern LOW = Pattern.compile("(?i).*\\blow quality.*");
  private static final Pattern FORMER = Pattern.compile("(?i).*\\b(?:formerly|f\\.?k\\.?a)\\b.*");

  /** The codes for an unknown country. */
  private static final List<String> NO_COUNTRY = List.of("", "00", "UNKNOWN");

  /** Columns, with their names in the current and the old form. */
  private enum Column {
    FILE_DATE("filegenerationdate", "date_filexxxx"),
    ID("entity_logicalid", "entity_logical_id"),
    REFERENCE("entity_eu_referencenumber", "eu_ref_num"),
    UN_REFERENCE("entity_unitednationid", ""),
    DESIGNATED("entity_designationdate", ""),
    DESIGNATION("entity_designationdetails", ""),
    REMARK("entity_remark", "entity_remark"),
    TYPE("entity_subjecttype", "subject_type"),
    CLASSIFICATION("entity_subjecttype_classificationcode", ""),
    REGULATION("entity_regulation_numbertitle", "leba_numtitle"),
    REGULATION_DATE("entity_regulation_publicationdate", "leba_publication_date"),
    PROGRAMME("entity_regulation_programme", "programme"),
    WHOLE_NAME("namealias_wholename", "naal_wholename"),
    FIRST_NAME("namealias_firstname", "naal_firstname"),
    MIDDLE_NAME("namealias_middlename", "naal_middlename"),
    LAST_NAME("namealias_lastname", "naal_lastname"),
    NAME_REMARK("namealias_remark", ""),
    TITLE("namealias_title", "naal_title"),
    FUNCTION("namealias_function", "naal_function"),
    STREET("address_street", "addr_street"),
    CITY("address_city", "addr_city"),
    ADDRESS_COUNTRY("address_countryiso2code", "addr_country"),
    BIRTH("birthdate_birthdate", "birt_date"),
    BIRTH_COUNTRY("birthdate_countryiso2code", "birt_country"),
    CITIZENSHIP("citizenship_countryiso2code", "citi_country");

    private final String now;
    private final String before;

    Column(String now, String before) {
      this.now = now;
      this.before = before;
    }

    String of(CsvTable.Row row) {
      String cell = row.get(now);
      return cell.isEmpty() && !before.isEmpty() ? row.get(before) : cell;
    }
  }

  @Override
  public PublishedList kind() {
    return PublishedList.EU_CSV;
  }

  @Override
  public char delimiter() {
    return ';';
  }

  @Override
  public boolean recognises(List<List<String>> firstRows) {
    return CsvForm.hasColumns(firstRows, "entity_logicalid", "namealias_wholename")
        || CsvForm.hasColumns(firstRows, "entity_logical_id", "naal_wholename");
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    Map<String, EntryDraft> entries = new LinkedHashMap<>();
    for (ListFile file : files) {
      new CsvTable(draft, mark(file)).read(file, delimiter(), row -> row(row, entries, draft));
    }
    entries.values().forEach(EntryDraft::finish);
  }

  private static String mark(ListFile file) {
    return file.head().toLowerCase(Locale.ROOT).contains("entity_logicalid")
        ? "entity_logicalid"
        : "entity_logical_id";
  }

  private static void row(CsvTable.Row row, Map<String, EntryDraft> entries, ListDraft draft) {
    if (draft.date().isEmpty()) {
      ListDate.read(Column.FILE_DATE.of(row)).ifPresent(draft::date);
    }
    String id = Column.ID.of(row);
    if (id.isEmpty()) {
      draft.notRead(row.place(), "a row without a logical id; it was not read");
      return;
    }
    EntryDraft entry = entries.computeIfAbsent(id, key -> new EntryDraft(key, row.place(), draft));
    name(entry, row);
    kind(entry, row, draft);
    entry.effect(Effect.ASSET_FREEZE);
    entry.programme(Column.PROGRAMME.of(row));
    entry.from(Column.DESIGNATED.of(row));
    country(entry, Column.ADDRESS_COUNTRY.of(row));
    country(entry, Column.BIRTH_COUNTRY.of(row));
    country(entry, Column.CITIZENSHIP.of(row));
    remarks(entry, row);
  }

  private static void name(EntryDraft entry, CsvTable.Row row) {
    String whole = Column.WHOLE_NAME.of(row);
    String name =
        whole.isEmpty()
            ? Stream.of(Column.FIRST_NAME, Column.MIDDLE_NAME, Column.LAST_NAME)
                .map(part -> part.of(row))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "))
            : whole;
    String remark = Column.NAME_REMARK.of(row);
    NameQuality quality =
        LOW.matcher(remark).matches()
            ? NameQuality.WEAK
            : FORMER.matcher(remark).matches()
                ? NameQuality.FORMER
                : entry.hasPrimaryName() ? NameQuality.ALIAS : NameQuality.PRIMARY;
    entry.name(name, quality);
    entry.remark("On the name " + name, remark);
  }

  private static void kind(EntryDraft entry, CsvTable.Row row, ListDraft draft) {
    String type = Column.TYPE.of(row).toLowerCase(Locale.ROOT);
    switch (type.isEmpty() ? Column.CLASSIFICATION.of(row).toLowerCase(Locale.ROOT) : type) {
      case "p", "person" -> entry.kind(EntryKind.PERSON);
      case "e", "enterprise" -> entry.kind(EntryKind.BODY);
      case "" -> {}
      default ->
          draft.notRead(row.place(), "'" + Column.TYPE.of(row) + "' is not a known subject type");
    }
  }

  private static void country(EntryDraft entry, String code) {
    if (!NO_COUNTRY.contains(code)) {
      entry.country(code);
    }
  }

  private static void remarks(EntryDraft entry, CsvTable.Row row) {
    entry.remark("", Column.REMARK.of(row));
    entry.remark("Reference", Column.REFERENCE.of(row));
    entry.remark("UN reference", Column.UN_REFERENCE.of(row));
    entry.remark("Designation", Column.DESIGNATION.of(row));
    if (!Column.REGULATION.of(row).isEmpty()) {
      entry.remark(
          "Regulation",
          Column.REGULATION.of(row) + ", published " + Column.REGULATION_DATE.of(row));
    }
    entry.remark("Title", Column.TITLE.of(row));
    entry.remark("Function", Column.FUNCTION.of(row));
    entry.remark("Born", Column.BIRTH.of(row));
    entry.remark(
        "Address",
        Stream.of(Column.STREET, Column.CITY)
            .map(part -> part.of(row))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")));
  }
}
