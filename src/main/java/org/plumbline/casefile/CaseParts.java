package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.casefile.assemble.DateBounds;
import org.plumbline.internal.casefile.assemble.FactNotes;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.table.BodyTable;
import org.plumbline.internal.casefile.table.CaseTable;
import org.plumbline.internal.casefile.table.DocumentSchema;
import org.plumbline.internal.casefile.table.PartnershipTable;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.result.Note;
import org.plumbline.result.Verdict;
import org.plumbline.source.DrawnFrom;
import org.plumbline.source.Reply;
import org.plumbline.source.Source;
import org.plumbline.source.SourceKind;
import org.plumbline.source.WrittenDate;

/** The parts of a case other than its facts: title, dates, sources, replies, expectations. */
final class CaseParts {
  private final Entry root;
  private final List<Source> sources;
  private final List<Reply> replies;
  private final List<Expectation> expectations;

  CaseParts(MapNode map) {
    this.root = new Entry(map, CaseTable.CASE, "case", "the case");
    this.sources = entries("sources", DocumentSchema.SOURCE).map(CaseParts::source).toList();
    this.replies = entries("replies", DocumentSchema.REPLY).map(CaseParts::reply).toList();
    this.expectations = expected(map).map(CaseParts::expectation).toList();
  }

  private Stream<Entry> entries(String key, Shape shape) {
    return root.entries(key).stream().map(map -> Entry.of(map, shape));
  }

  String text(String key) {
    return root.text(key);
  }

  List<LocalDate> asOf() {
    return root.texts("as-of").stream().map(LocalDate::parse).toList();
  }

  DrawnFrom drawnFrom() {
    return (DrawnFrom) meaning(root, "drawn-from").orElseThrow();
  }

  List<Source> sources() {
    return sources;
  }

  List<Reply> replies() {
    return replies;
  }

  List<Expectation> expectations() {
    return expectations;
  }

  List<String> notLookedAt() {
    return CaseTable.ACCUSING_SECTIONS.stream().filter(key -> !root.has(key)).toList();
  }

  /** The author's remarks on the whole case. */
  List<Note> notes() {
    return FactNotes.of(
        root.within("partnership", PartnershipTable.PARTNERSHIP).withoutInnerMaps());
  }

  List<String> lists() {
    return root.texts("lists");
  }

  Map<String, List<String>> otherNames() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (MapNode map : root.entries("organisations")) {
      Entry organisation = Entry.of(map, BodyTable.ORGANISATION);
      if (organisation.has("names")) {
        names.put(organisation.id(), organisation.texts("names"));
      }
    }
    return names;
  }

  /** Whether a section of the partnership has an entry. */
  boolean has(String section) {
    return !partnership().entries(section).isEmpty();
  }

  /** Whether the partnership has a phase, or another part that names a source. */
  boolean knowsPartnership() {
    return has("phases")
        || Stream.of("recipients", "pauses").anyMatch(this::hasSource)
        || Stream.of("end", "scope")
            .anyMatch(key -> Sections.at(partnership().map(), List.of(key, "source")).isPresent());
  }

  private boolean hasSource(String section) {
    return partnership().entries(section).stream().anyMatch(part -> part.get("source").isPresent());
  }

  private Entry partnership() {
    return root.within("partnership", PartnershipTable.PARTNERSHIP);
  }

  /**
   * The last day of the last phase, or the day before the partnership ended, if that is earlier.
   */
  Optional<LocalDate> lastDay() {
    Entry partnership = partnership();
    LocalDate phases =
        partnership.entries("phases").stream()
            .map(phase -> DateBounds.latest(phase.get("to")))
            .max(LocalDate::compareTo)
            .orElse(Dates.NEVER);
    LocalDate end = DateBounds.latest(Sections.at(partnership.map(), List.of("end", "effective")));
    LocalDate last = DateBounds.earlier(phases, end.equals(Dates.NEVER) ? end : end.minusDays(1));
    return Optional.of(last).filter(day -> !day.equals(Dates.NEVER));
  }

  private static Source source(Entry entry) {
    Optional<SourceKind> kind = meaning(entry, "kind").map(SourceKind.class::cast);
    Optional<Standing> standing = meaning(entry, "standing").map(Standing.class::cast);
    return new Source(
        entry.id(),
        entry.text("title"),
        entry.text("publisher"),
        kind,
        entry.text("url"),
        date(entry, "published"),
        entry.text("repeats"),
        meaning(entry, "read").map(Source.Read.class::cast),
        standing.or(() -> kind.map(SourceKind::standing)),
        entry.place(),
        entry.text("note"));
  }

  private static Reply reply(Entry entry) {
    return new Reply(
        entry.id(),
        entry.text("by"),
        date(entry, "date"),
        entry.text("words"),
        entry.texts("to"),
        entry.texts("source"),
        entry.place(),
        entry.text("note"));
  }

  private static Stream<Entry> expected(MapNode map) {
    Node node = map.get("expect").orElseGet(() -> new ListNode(map.place(), List.of()));
    Stream<Node> items = node instanceof MapNode ? Stream.of(node) : Sections.items(node).stream();
    return items.map(
        item -> new Entry((MapNode) item, DocumentSchema.EXPECTATION, "expect", "expect"));
  }

  private static Expectation expectation(Entry entry) {
    return new Expectation(
        entry.word("as-of").map(LocalDate::parse),
        meaning(entry, "verdict").map(Verdict.class::cast),
        meaning(entry, "could-be").map(Verdict.class::cast),
        flags(entry, "stands"),
        flags(entry, "depends"),
        flags(entry, "not-decided"),
        entry.place());
  }

  private static List<String> flags(Entry entry, String key) {
    return entry.texts(key).stream().filter(flag -> !flag.equals("none")).toList();
  }

  private static Optional<WrittenDate> date(Entry entry, String key) {
    return entry.node(key).flatMap(DateBounds::date);
  }

  private static Optional<Object> meaning(Entry entry, String key) {
    return entry.word(key).map(word -> ((ChoiceKind) entry.key(key).kind()).meaning(word));
  }
}
