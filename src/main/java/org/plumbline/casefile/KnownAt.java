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
 * A case without what only sources of a later day tell, and without what happened later. A source
 * of some day of a month is of its last. What a source without a day tells is taken as known, and
 * so is what has no source.
 */
final class KnownAt {
  /** When something was said or done that an entry tells. */
  private static final List<String> DAYS = List.of("published", "date", "decided");

  /** What refers to a phase of the partnership. */
  private static final List<String> OF_A_PHASE = List.of("of", "phase");

  private final Set<String> later;
  private final LocalDate day;
  private final Set<String> unknownPhases;

  private KnownAt(Set<String> later, LocalDate day, Set<String> unknownPhases) {
    this.later = later;
    this.day = day;
    this.unknownPhases = unknownPhases;
  }

  static MapNode of(MapNode root, List<Source> sources, DrawnFrom drawnFrom, LocalDate day) {
    Set<String> later =
        sources.stream()
            .filter(
                source -> source.published().filter(date -> date.last().isAfter(day)).isPresent())
            .map(Source::id)
            .collect(Collectors.toSet());
    KnownAt known = new KnownAt(later, day, Set.of());
    MapNode whole = (MapNode) root.get("partnership").orElseThrow();
    MapNode partnership =
        new KnownPartnership(known, drawnFrom == DrawnFrom.DEPARTMENT_FILE, root).of(whole);
    Set<String> unknownPhases = new HashSet<>(phases(whole));
    unknownPhases.removeAll(phases(partnership));
    MapNode left = new KnownAt(later, day, unknownPhases).around(root, partnership);
    return KnownBodies.of(root, left);
  }

  private static Set<String> phases(MapNode partnership) {
    return partnership.get("phases").map(Sections::entries).orElse(List.of()).stream()
        .flatMap(phase -> Sections.text(phase, "id").stream())
        .map(TextNode::text)
        .collect(Collectors.toSet());
  }

  /** The whole case, around what is known of the partnership. */
  private MapNode around(MapNode root, MapNode partnership) {
    return new MapNode(
        root.place(),
        root.entries().stream().flatMap(entry -> section(entry, partnership).stream()).toList());
  }

  private Optional<MapNode.Entry> section(MapNode.Entry entry, MapNode partnership) {
    return switch (entry.key()) {
      case "expect" -> Optional.of(entry);
      case "partnership" -> Optional.of(with(entry, partnership));
      case "organisations" -> Optional.of(with(entry, bodies(entry.value())));
      case "sources" -> Optional.of(with(entry, published(entry.value())));
      case "approvals" -> phases(partnership).isEmpty() ? Optional.empty() : known(entry);
      default -> known(entry);
    };
  }

  static MapNode.Entry with(MapNode.Entry entry, Node value) {
    return new MapNode.Entry(entry.key(), entry.keyPlace(), value);
  }

  /** That there is a body is no fact about it; what only later sources say of it is. */
  private Node bodies(Node section) {
    return new ListNode(
        section.place(), Sections.entries(section).stream().<Node>map(this::map).toList());
  }

  private Node published(Node section) {
    return new ListNode(
        section.place(),
        Sections.entries(section).stream()
            .filter(
                source ->
                    Sections.text(source, "id").filter(id -> later.contains(id.text())).isEmpty())
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

  /** The sources of the day or earlier. */
  private MapNode.Entry sources(MapNode.Entry source) {
    return source.value() instanceof ListNode list
        ? with(
            source,
            new ListNode(list.place(), list.items().stream().filter(id -> !isLater(id)).toList()))
        : source;
  }

  /** Whether there are sources, and all of them are of a later day. */
  boolean isLater(Node source) {
    List<String> ids = Entry.texts(source);
    return !ids.isEmpty() && later.containsAll(ids);
  }

  Optional<Node> known(Node node) {
    if (node instanceof ListNode list) {
      List<Node> items = list.items().stream().flatMap(item -> known(item).stream()).toList();
      return Optional.<Node>of(new ListNode(list.place(), items))
          .filter(givenNode -> !items.isEmpty() || list.items().isEmpty());
    }
    return node instanceof MapNode map ? known(map) : Optional.of(node);
  }

  private Optional<Node> known(MapNode map) {
    if (map.get("source").filter(this::isLater).isPresent()) {
      boolean isValue = map.get("is").isPresent();
      return isValue ? Optional.of(new TextNode(map.place(), "unknown")) : Optional.empty();
    }
    if (DAYS.stream().anyMatch(key -> DateBounds.earliest(map.get(key)).isAfter(day))
        || OF_A_PHASE.stream().anyMatch(key -> isOfUnknownPhase(map, key))) {
      return Optional.empty();
    }
    return map.get("accounts").isPresent() ? accounts(map) : Optional.of(map(map));
  }

  private boolean isOfUnknownPhase(MapNode map, String key) {
    return Sections.text(map, key).filter(id -> unknownPhases.contains(id.text())).isPresent();
  }

  /** What is left of the accounts; the last one is no longer contested. */
  private Optional<Node> accounts(MapNode map) {
    List<Node> all = Sections.items(map.get("accounts").orElseThrow());
    List<Node> left =
        all.stream()
            .filter(node -> !isLater((MapNode) node))
            .flatMap(node -> known(node).stream())
            .toList();
    if (left.size() > 1) {
      return Optional.of(
          new MapNode(
              map.place(),
              List.of(
                  new MapNode.Entry("accounts", map.place(), new ListNode(map.place(), left)))));
    }
    boolean isValue = all.stream().anyMatch(node -> ((MapNode) node).get("is").isPresent());
    if (left.isEmpty()) {
      return isValue ? Optional.of(new TextNode(map.place(), "unknown")) : Optional.empty();
    }
    Node singleNode = left.get(0);
    return Optional.of(
        isValue || SectionKind.isNone(singleNode)
            ? singleNode
            : new ListNode(map.place(), List.of(singleNode)));
  }

  private boolean isLater(MapNode account) {
    return account.get("source").filter(this::isLater).isPresent();
  }
}
