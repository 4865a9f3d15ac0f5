package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.internal.casefile.assemble.DateBounds;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.source.DrawnFrom;
import org.plumbline.source.Source;

/**
 * Reduces a case to what could be known on a day: removes what happened later or rests only on
 * later sources. A source dated by month counts from the last day of that month. A source without a
 * date counts as known, and so does an entry without a source.
 */
final class KnownAt {
  /** Keys for the date on which an entry was published, happened or was decided. */
  private static final List<String> DATE_KEYS = List.of("published", "date", "decided");

  /** Keys that refer to a phase of the partnership. */
  private static final List<String> PHASE_KEYS = List.of("of", "phase");

  private final Set<String> laterSources;
  private final LocalDate day;
  private final Set<String> unknownPhases;

  private KnownAt(Set<String> laterSources, LocalDate day, Set<String> unknownPhases) {
    this.laterSources = laterSources;
    this.day = day;
    this.unknownPhases = unknownPhases;
  }

  static MapNode of(MapNode root, List<Source> sources, DrawnFrom drawnFrom, LocalDate day) {
    Set<String> laterSources =
        sources.stream()
            .filter(
                source -> source.published().filter(date -> date.last().isAfter(day)).isPresent())
            .map(Source::id)
            .collect(Collectors.toSet());
    KnownAt known = new KnownAt(laterSources, day, Set.of());
    MapNode allParts = (MapNode) root.get("partnership").orElseThrow();
    MapNode partnership =
        new KnownPartnership(known, drawnFrom == DrawnFrom.DEPARTMENT_FILE, root).of(allParts);
    Set<String> unknownPhases = new HashSet<>(phases(allParts));
    unknownPhases.removeAll(phases(partnership));
    MapNode remaining =
        new KnownAt(laterSources, day, unknownPhases).withPartnership(root, partnership);
    return KnownBodies.of(root, remaining);
  }

  private static Set<String> phases(MapNode partnership) {
    return partnership.get("phases").map(Sections::entries).orElse(List.of()).stream()
        .flatMap(phase -> Sections.text(phase, "id").stream())
        .map(TextNode::text)
        .collect(Collectors.toSet());
  }

  /**
   * The case with its partnership reduced to {@code partnership}, and every other section reduced
   * too.
   */
  private MapNode withPartnership(MapNode root, MapNode partnership) {
    return new MapNode(
        root.place(),
        root.entries().stream().flatMap(entry -> section(entry, partnership).stream()).toList());
  }

  private Optional<MapNode.Entry> section(MapNode.Entry entry, MapNode partnership) {
    return switch (entry.key()) {
      case "expect" -> Optional.of(entry);
      case "partnership" -> Optional.of(with(entry, partnership));
      case "organisations" -> Optional.of(with(entry, bodies(entry.value())));
      case "sources" -> Optional.of(with(entry, publishedByThen(entry.value())));
      case "approvals" -> phases(partnership).isEmpty() ? Optional.empty() : known(entry);
      default -> known(entry);
    };
  }

  static MapNode.Entry with(MapNode.Entry entry, Node value) {
    return new MapNode.Entry(entry.key(), entry.keyPlace(), value);
  }

  /**
   * Keeps every organisation, as naming it asserts nothing, but removes what only later sources
   * say.
   */
  private Node bodies(Node section) {
    return new ListNode(
        section.place(), Sections.entries(section).stream().<Node>map(this::map).toList());
  }

  private Node publishedByThen(Node section) {
    return new ListNode(
        section.place(),
        Sections.entries(section).stream()
            .filter(
                source ->
                    Sections.text(source, "id")
                        .filter(id -> laterSources.contains(id.text()))
                        .isEmpty())
            .<Node>map(source -> source)
            .toList());
  }

  MapNode map(MapNode map) {
    return new MapNode(
        map.place(), map.entries().stream().flatMap(entry -> known(entry).stream()).toList());
  }

  private Optional<MapNode.Entry> known(MapNode.Entry entry) {
    if (entry.key().equals("source")) {
      return Optional.of(entry).filter(source -> !isLater(source.value())).map(this::sources);
    }
    return known(entry.value()).map(node -> with(entry, node));
  }

  /** Removes later sources from the entry's list of sources. */
  private MapNode.Entry sources(MapNode.Entry source) {
    return source.value() instanceof ListNode list
        ? with(
            source,
            new ListNode(list.place(), list.items().stream().filter(id -> !isLater(id)).toList()))
        : source;
  }

  /** Whether there are sources and all of them were published later. */
  boolean isLater(Node source) {
    List<String> ids = Entry.texts(source);
    return !ids.isEmpty() && laterSources.containsAll(ids);
  }

  Optional<Node> known(Node node) {
    if (node instanceof ListNode list) {
      List<Node> items = list.items().stream().flatMap(item -> known(item).stream()).toList();
      return Optional.<Node>of(new ListNode(list.place(), items))
          .filter(known -> !items.isEmpty() || list.items().isEmpty());
    }
    return node instanceof MapNode map ? known(map) : Optional.of(node);
  }

  private Optional<Node> known(MapNode map) {
    if (map.get("source").filter(this::isLater).isPresent()) {
      boolean isValue = map.get("is").isPresent();
      return isValue ? Optional.of(new TextNode(map.place(), "unknown")) : Optional.empty();
    }
    if (DATE_KEYS.stream().anyMatch(key -> DateBounds.earliest(map.get(key)).isAfter(day))
        || PHASE_KEYS.stream().anyMatch(key -> isOfUnknownPhase(map, key))) {
      return Optional.empty();
    }
    return map.get("accounts").isPresent() ? accounts(map) : Optional.of(map(map));
  }

  private boolean isOfUnknownPhase(MapNode map, String key) {
    return Sections.text(map, key).filter(id -> unknownPhases.contains(id.text())).isPresent();
  }

  /** The accounts that were known. If only one is left, it is no longer contested. */
  private Optional<Node> accounts(MapNode map) {
    List<Node> all = Sections.items(map.get("accounts").orElseThrow());
    List<Node> remaining =
        all.stream()
            .filter(node -> !isLater((MapNode) node))
            .flatMap(node -> known(node).stream())
            .toList();
    if (remaining.size() > 1) {
      return Optional.of(
          new MapNode(
              map.place(),
              List.of(
                  new MapNode.Entry(
                      "accounts", map.place(), new ListNode(map.place(), remaining)))));
    }
    boolean isValue = all.stream().anyMatch(node -> ((MapNode) node).get("is").isPresent());
    if (remaining.isEmpty()) {
      return isValue ? Optional.of(new TextNode(map.place(), "unknown")) : Optional.empty();
    }
    Node last = remaining.get(0);
    return Optional.of(
        isValue || SectionKind.isNone(last) ? last : new ListNode(map.place(), List.of(last)));
  }

  private boolean isLater(MapNode account) {
    return account.get("source").filter(this::isLater).isPresent();
  }
}
