package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/** Finds the entries of a section, whichever way it is written. */
public final class Sections {
  private Sections() {}

  /** The entries of a list or of accounts that differ; empty for anything else. */
  public static List<MapNode> entries(Node section) {
    Node list = section instanceof MapNode map ? map.get("accounts").orElse(section) : section;
    return items(list).stream()
        .flatMap(Sections::map)
        .filter(entry -> !SectionKind.isNone(entry))
        .toList();
  }

  /** The items of a list; empty for anything else. */
  public static List<Node> items(Node list) {
    return list instanceof ListNode items ? items.items() : List.of();
  }

  /** The node at the end of a path of keys. */
  public static Optional<Node> at(Node root, List<String> keys) {
    Optional<Node> found = Optional.of(root);
    for (String key : keys) {
      found = found.flatMap(node -> node instanceof MapNode map ? map.get(key) : Optional.empty());
    }
    return found;
  }

  /** The value of a key, if it is a single value. */
  public static Optional<TextNode> text(MapNode map, String key) {
    return map.get(key).filter(TextNode.class::isInstance).map(TextNode.class::cast);
  }

  private static Stream<MapNode> map(Node node) {
    return node instanceof MapNode map ? Stream.of(map) : Stream.empty();
  }
}
