package org.plumbline.casefile;

import java.util.HashSet;
import java.util.Set;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/** Removes the organisations that only the removed parts of a case had named. */
final class KnownBodies {
  private static final Set<String> NO_MENTIONS = Set.of("organisations", "sources", "expect");

  private KnownBodies() {}

  /**
   * The reduced case {@code remaining} without the organisations that are named in {@code whole}
   * but no longer in it.
   */
  static MapNode of(MapNode whole, MapNode remaining) {
    Set<String> lost = mentioned(whole);
    lost.removeAll(mentioned(remaining));
    return new MapNode(
        remaining.place(),
        remaining.entries().stream()
            .map(
                entry ->
                    entry.key().equals("organisations")
                        ? KnownAt.with(entry, without(lost, entry.value()))
                        : entry)
            .toList());
  }

  private static Node without(Set<String> lost, Node bodies) {
    return new ListNode(
        bodies.place(),
        Sections.entries(bodies).stream()
            .filter(
                body -> Sections.text(body, "id").filter(id -> lost.contains(id.text())).isEmpty())
            .<Node>map(body -> body)
            .toList());
  }

  private static Set<String> mentioned(MapNode root) {
    Set<String> texts = new HashSet<>();
    root.entries().stream()
        .filter(entry -> !NO_MENTIONS.contains(entry.key()))
        .forEach(entry -> collect(entry.value(), texts));
    return texts;
  }

  private static void collect(Node node, Set<String> texts) {
    if (node instanceof MapNode map) {
      map.entries().forEach(entry -> collect(entry.value(), texts));
    } else if (node instanceof ListNode list) {
      list.items().forEach(item -> collect(item, texts));
    } else if (node instanceof TextNode text) {
      texts.add(text.text());
    }
  }
}
