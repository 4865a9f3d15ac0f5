package org.plumbline.internal.screening.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.read.CsvForm;
import org.plumbline.internal.screening.read.CsvRow;
import org.plumbline.internal.screening.read.CsvRows;
import org.plumbline.internal.screening.read.CsvTable;
import org.plumbline.internal.screening.read.CsvText;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.problem.Place;

/**
 * OFAC's CSV files: {@code sdn.csv} or {@code cons_prim.csv}, alone or with its files of addresses,
 * aliases and long remarks.
 *
 * <p>The files have no header. The number and kind of its columns show which file it is; {@link
 * OfacProgrammes} decides which of the two lists, once all entries are read.
 *
 * <p>No file gives the date of a listing.
 */
public final class OfacCsv implements CsvForm {
  /** Stands for null; a space follows it. */
  private static final String NULL = "-0-";

  /** The most characters of remarks in a row; the rest is in the file of comments. */
  private static final int REMARKS = 1_000;

  private static final Set<String> TYPES = Set.of("individual", "vessel", "aircraft", NULL);
  private static final Set<String> ALIASES = Set.of("aka", "fka", "nka");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern BETWEEN_PROGRAMMES = Pattern.compile("\\]\\s*\\[");

  /** The files of a list, each with the number of its columns. */
  private enum Part {
    ENTRIES(12),
    ADDRESSES(6),
    ALIASES(5),
    COMMENTS(2);

    private final int width;

    Part(int width) {
      this.width = width;
    }
  }

  @Override
  public PublishedList kind() {
    return PublishedList.OFAC_SDN_CSV;
  }

  @Override
  public boolean isOfSeveralFiles() {
    return true;
  }

  @Override
  public boolean recognises(List<List<String>> firstRows) {
    for (Part part : Part.values()) {
      if (!firstRows.isEmpty() && isOf(part, firstRows.get(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Part part, List<String> row) {
    return row.size() == part.width
        && NUMBER.matcher(row.get(0).strip()).matches()
        && switch (part) {
          case ENTRIES -> TYPES.contains(row.get(2).strip());
          case ADDRESSES -> NUMBER.matcher(row.get(1).strip()).matches();
          case ALIASES -> ALIASES.contains(row.get(2).strip());
          case COMMENTS -> !NUMBER.matcher(row.get(1).strip()).matches();
        };
  }

  private static java.util.stream.Stream<String> programmes(String cell) {
    return BETWEEN_PROGRAMMES.splitAsStream(cell.strip()).map(String::strip);
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    Map<Part, ListFile> parts = parts(files);
    Map<String, StringBuilder> comments = new LinkedHashMap<>();
    Map<String, Place> commentPlaces = new LinkedHashMap<>();
    each(
        parts,
        Part.COMMENTS,
        draft,
        row -> {
          commentPlaces.putIfAbsent(row.cell(0), row.place());
          comments
              .computeIfAbsent(row.cell(0), id -> new StringBuilder())
              .append(row.cells().get(1));
        });
    Entries entries = new Entries(draft, comments, parts.containsKey(Part.COMMENTS));
    each(parts, Part.ENTRIES, draft, entries::entry);
    each(parts, Part.ADDRESSES, draft, entries::address);
    each(parts, Part.ALIASES, draft, entries::alias);
    commentPlaces.forEach(entries::comment);
    entries.finish(ListFile.names(files));
  }

  private static Map<Part, ListFile> parts(List<ListFile> files) {
    Map<Part, ListFile> parts = new EnumMap<>(Part.class);
    for (ListFile file : files) {
      ListFile previous = parts.put(partOf(file), file);
      if (previous != null) {
        throw new UnreadableListException(
            previous.name()
                + ", "
                + file.name()
                + ": both contain the "
                + partOf(file).name().toLowerCase(java.util.Locale.ROOT)
                + " of a list; import one list at a time");
      }
    }
    if (!parts.containsKey(Part.ENTRIES)) {
      throw new UnreadableListException(
          files.get(0).name()
              + ": this belongs to an OFAC list, but the file with the entries is missing; add sdn.csv"
              + " or cons_prim.csv");
    }
    return parts;
  }

  private static Part partOf(ListFile file) {
    List<String> first = CsvText.firstRows(file.head(), ',').get(0);
    for (Part part : Part.values()) {
      if (isOf(part, first)) {
        return part;
      }
    }
    throw new IllegalStateException(file.name());
  }

  private static void each(
      Map<Part, ListFile> parts, Part part, ListDraft draft, Consumer<CsvRow> taker) {
    ListFile file = parts.get(part);
    if (file == null) {
      return;
    }
    CsvRows rows = new CsvRows(file, ',', draft);
    rows.each(
        row -> {
          if (row.cells().size() == part.width) {
            taker.accept(row);
          } else {
            draft.notRead(row.place(), CsvTable.wrongWidth(row.cells().size(), part.width));
          }
        });
    if (part == Part.ENTRIES && !rows.hasEndMark()) {
      draft.cutOff(
          Place.of(file.name()),
          "the end-of-file mark (byte 1A) is missing; the file may have been cut off");
    }
  }

  /** The text of a cell; empty if it is null. */
  private static String value(CsvRow row, int column) {
    String cell = row.cell(column);
    return cell.equals(NULL) ? "" : cell;
  }

  /** The entries of a list, by number. */
  private static final class Entries {
    private final ListDraft draft;
    private final Map<String, StringBuilder> comments;
    private final boolean hasComments;
    private final OfacProgrammes programmes =
        new OfacProgrammes(PublishedList.OFAC_SDN_CSV, PublishedList.OFAC_CONSOLIDATED_CSV);
    private final List<EntryDraft> all = new ArrayList<>();
    private final Map<String, List<EntryDraft>> byNumber = new LinkedHashMap<>();

    Entries(ListDraft draft, Map<String, StringBuilder> comments, boolean hasComments) {
      this.draft = draft;
      this.comments = comments;
      this.hasComments = hasComments;
    }

    void entry(CsvRow row) {
      EntryDraft entry = new EntryDraft(row.cell(0), row.place(), draft);
      all.add(entry);
      byNumber.computeIfAbsent(entry.id(), number -> new ArrayList<>()).add(entry);
      if (!NUMBER.matcher(entry.id()).matches()) {
        draft.notRead(row.place(), "'" + entry.id() + "' is not an entry number");
      }
      entry.name(value(row, 1), NameQuality.PRIMARY);
      entry.kind(kindOf(row));
      List<String> under =
          programmes(value(row, 3)).filter(programme -> !programme.isEmpty()).toList();
      under.forEach(entry::programme);
      programmes.entry(entry.id(), under);
      details(entry, row);
      remarks(entry, row);
    }

    void finish(String files) {
      programmes.finish(all, files, draft);
    }

    private EntryKind kindOf(CsvRow row) {
      return switch (row.cell(2)) {
        case "individual" -> EntryKind.PERSON;
        case "vessel" -> EntryKind.SHIP;
        case "aircraft" -> EntryKind.AIRCRAFT;
        case NULL -> EntryKind.BODY;
        default -> {
          draft.notRead(row.place(), "'" + row.cell(2) + "' is not a known entry type");
          yield EntryKind.NOT_SAID;
        }
      };
    }

    private void details(EntryDraft entry, CsvRow row) {
      entry.remark("Title", value(row, 4));
      entry.remark("Call sign", value(row, 5));
      entry.remark("Vessel type", value(row, 6));
      entry.remark("Tonnage", value(row, 7));
      entry.remark("Gross registered tonnage", value(row, 8));
      entry.remark("Flag", value(row, 9));
      entry.remark("Owner", value(row, 10));
      if (!value(row, 9).equals("None Identified")) {
        entry.country(value(row, 9));
      }
      entry.link(
          Relation.OWNED_BY, true, value(row, 10), "Vessel owner: " + value(row, 10), row.place());
    }

    private void remarks(EntryDraft entry, CsvRow row) {
      String first = row.cells().get(11);
      StringBuilder overflow = comments.get(entry.id());
      boolean cut = first.length() >= REMARKS && overflow == null;
      String all = first.strip().equals(NULL) ? "" : overflow == null ? first : first + overflow;
      if (cut) {
        draft.notRead(
            row.place(),
            hasComments
                ? "the remarks of entry "
                    + entry.id()
                    + " are cut off, and no comment continues them"
                : "the remarks of entry "
                    + entry.id()
                    + " are cut off; they continue in sdn_comments.csv, which was not given");
      }
      new OfacRemarks(entry, row.place()).read(all, cut);
    }

    void address(CsvRow row) {
      for (EntryDraft entry : known(row, "an address")) {
        String country = value(row, 4);
        List<String> lines = new ArrayList<>();
        for (int column = 2; column <= 5; column++) {
          if (!value(row, column).isEmpty()) {
            lines.add(value(row, column));
          }
        }
        entry.remark("Address", String.join(", ", lines));
        if (!country.equals("undetermined")) {
          entry.country(country);
        }
      }
    }

    void alias(CsvRow row) {
      for (EntryDraft entry : known(row, "an alias")) {
        entry.name(value(row, 3), qualityOf(row));
        entry.remark("Remark on " + value(row, 3), value(row, 4));
      }
    }

    private NameQuality qualityOf(CsvRow row) {
      if (!ALIASES.contains(row.cell(2))) {
        draft.notRead(
            row.place(), "'" + row.cell(2) + "' is not aka, fka or nka; the name was read as aka");
      }
      return row.cell(2).equals("fka") ? NameQuality.FORMER : NameQuality.ALIAS;
    }

    void comment(String id, Place place) {
      if (!byNumber.containsKey(id)) {
        draft.notRead(place, "a comment on entry " + id + ", which is not in the list");
      }
    }

    private List<EntryDraft> known(CsvRow row, String description) {
      List<EntryDraft> entries = byNumber.getOrDefault(row.cell(0), List.of());
      if (entries.isEmpty()) {
        draft.notRead(
            row.place(), description + " of entry " + row.cell(0) + ", which is not in the list");
      }
      return entries;
    }
  }
}
