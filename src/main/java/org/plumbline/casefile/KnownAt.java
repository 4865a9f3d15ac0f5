package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case without what only sources of a later day tell, and without what happened later. A source
 * of some day of a month is of its last. Who assists whom in which phases is taken as known; what a
 * source without a day tells, too.
 */
final class KnownAt {
  private static final Set<String> NO_FACTS =
      Set.of("organisations", "sources", "expect", "recipients", "phases");

  /** When something was said or done that an entry tells. */
  private static final List<String> DAYS = List.of("published", "date", "decided");

  private final Set<String> later;
  private final LocalDate day;

  private KnownAt(Set<String> later, LocalDate day) {
    this.later = later;
    this.day = day;
  }

  static MapNode of(MapNode root, List<Source> sources, LocalDate day) {
    Set<String> later =
        sources.stream()
            .filter(
                source -> source.published().filter(date -> date.last().isAfter(day)).isPresent())
            .map(Source::id)
            .collect(Collectors.toSet());
    return new KnownAt(later, day).map(root);
  }

  private MapNode map(MapNode map) {
    return new MapNode(
        map.place(), map.entries().stream().flatMap(entry -> known(entry).stream()).toList());
  }

  private Optional<MapNode.Entry> known(MapNode.Entry entry) {
    if (entry.key().equals("source")) {
      return Optional.of(entry).filter(source -> !isLater(source.value())).map(this::sources);
    }
    Optional<Node> value =
        NO_FACTS.contains(entry.key()) ? Optional.of(entry.value()) : known(entry.value());
    return value.map(node -> new MapNode.Entry(entry.key(), entry.keyPlace(), node));
  }

  /** The sources of the day or earlier. */
  private MapNode.Entry sources(MapNode.Entry source) {
    return source.value() instanceof ListNode list
        ? new MapNode.Entry(
            source.key(),
            source.keyPlace(),
            new ListNode(list.place(), list.items().stream().filter(id -> !isLater(id)).toList()))
        : source;
  }

  private boolean isLater(Node source) {
    List<String> ids = Entry.texts(source);
    return !ids.isEmpty() && later.containsAll(ids);
  }

  private Optional<Node> known(Node node) {
    if (node instanceof ListNode list) {
      List<Node> items = list.items().stream().flatMap(item -> known(item).stream()).toList();
      return Optional.<Node>of(new ListNode(list.place(), items))
          .filter(some -> !items.isEmpty() || list.items().isEmpty());
    }
    return node instanceof MapNode map ? known(map) : Optional.of(node);
  }

  private Optional<Node> known(MapNode map) {
    if (map.get("source").filter(this::isLater).isPresent()) {
      boolean isValue = map.get("is").isPresent();
      return isValue ? Optional.of(new TextNode(map.place(), "unknown")) : Optional.empty();
    }
    if (DAYS.stream().anyMatch(key -> Bounds.earliest(map.get(key)).isAfter(day))) {
      return Optional.empty();
    }
    return map.get("accounts").isPresent() ? accounts(map) : Optional.of(map(map));
  }

  /** What is left of the accounts; the last one is no longer contested. */
  private Optional<Node> accounts(MapNode map) {
    List<Node> all = Sections.items(map.get("accounts").orElseThrow());
    List<Node> left =
        all.stream()
            .filter(one -> !isLater((MapNode) one))
            .flatMap(one -> known(one).stream())
            .toList();
    if (left.size() > 1) {
      return Optional.of(
          new MapNode(
              map.place(),
              List.of(
                  new MapNode.Entry("accounts", map.place(), new ListNode(map.place(), left)))));
    }
    boolean isValue = all.stream().anyMatch(one -> ((MapNode) one).get("is").isPresent());
    if (left.isEmpty()) {
      return isValue ? Optional.of(new TextNode(map.place(), "unknown")) : Optional.empty();
    }
    Node one = left.get(0);
    return Optional.of(
        isValue || SectionKind.isNone(one) ? one : new ListNode(map.place(), List.of(one)));
  }

  private boolean isLater(MapNode account) {
    return account.get("source").filter(this::isLater).isPresent();
  }
}
