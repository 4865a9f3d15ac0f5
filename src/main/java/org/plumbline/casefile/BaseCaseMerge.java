package org.plumbline.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/** Combines a case with the case that its key {@code like} names. */
final class BaseCaseMerge {
  /** Keys that a case never inherits. */
  private static final Set<String> NOT_INHERITED = Set.of("case", "why", "like", "expect");

  private BaseCaseMerge() {}

  /** The case {@code own}, completed with what it inherits from {@code base}. */
  static MapNode over(MapNode base, MapNode own) {
    List<MapNode.Entry> inherited =
        base.entries().stream().filter(entry -> !NOT_INHERITED.contains(entry.key())).toList();
    return merge(new MapNode(base.place(), inherited), own);
  }

  /** Merges maps key by key; a key that is only in {@code base} keeps its value. */
  private static MapNode merge(MapNode base, MapNode own) {
    Map<String, MapNode.Entry> merged = new LinkedHashMap<>();
    base.entries().forEach(entry -> merged.put(entry.key(), entry));
    own.entries().forEach(entry -> merged.merge(entry.key(), entry, BaseCaseMerge::merge));
    return new MapNode(own.place(), List.copyOf(merged.values()));
  }

  private static MapNode.Entry merge(MapNode.Entry base, MapNode.Entry own) {
    return new MapNode.Entry(own.key(), own.keyPlace(), merge(base.value(), own.value()));
  }

  private static Node merge(Node base, Node own) {
    if (base instanceof MapNode baseMap
        && own instanceof MapNode ownMap
        && isPlain(baseMap)
        && isPlain(ownMap)) {
      return merge(baseMap, ownMap);
    }
    if (base instanceof ListNode baseList
        && own instanceof ListNode ownList
        && haveIds(baseList)
        && haveIds(ownList)) {
      return merge(baseList, ownList);
    }
    return own;
  }

  /**
   * Whether maps like {@code map} merge key by key. A value with its own source, a list of accounts
   * and an explicit "none" are replaced as a whole.
   */
  private static boolean isPlain(MapNode map) {
    return Stream.of("is", "accounts", "none").allMatch(key -> map.get(key).isEmpty());
  }

  private static boolean haveIds(ListNode list) {
    return list.items().stream().allMatch(item -> id(item).isPresent());
  }

  private static Optional<String> id(Node item) {
    return item instanceof MapNode map
        ? Sections.text(map, "id").map(TextNode::text)
        : Optional.empty();
  }

  /**
   * Merges entries with the same id and adds new ones at the end. If {@code own} has an id twice,
   * both entries are kept, so that a later check reports it.
   */
  private static ListNode merge(ListNode base, ListNode own) {
    List<Node> rest = new ArrayList<>(own.items());
    List<Node> merged = new ArrayList<>();
    for (Node item : base.items()) {
      Optional<Node> change =
          rest.stream().filter(candidate -> id(candidate).equals(id(item))).findFirst();
      change.ifPresent(rest::remove);
      merged.add(change.map(found -> merge(item, found)).orElse(item));
    }
    merged.addAll(rest);
    return new ListNode(own.place(), merged);
  }
}
