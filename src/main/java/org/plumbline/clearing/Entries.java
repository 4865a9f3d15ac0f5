package org.plumbline.clearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.CaseTree;
import org.plumbline.casefile.ListNode;
import org.plumbline.casefile.MapNode;
import org.plumbline.casefile.Node;
import org.plumbline.casefile.TextNode;
import org.plumbline.flags.Place;

/** Adds entries to the sections of a case file. */
final class Entries {
  private static final Place TRIED = Place.of("what was tried");

  private final CaseTree tree;
  private final boolean isWhole;

  /** Entries for the file {@code tree}; {@code isWhole} says that what is missing is absent. */
  Entries(CaseTree tree, boolean isWhole) {
    this.tree = tree;
    this.isWhole = isWhole;
  }

  /** Whether what the file does not have is absent. */
  boolean isWhole() {
    return isWhole;
  }

  /** A map of some keys and their texts, one after the other. */
  static MapNode map(String... keysAndTexts) {
    List<MapNode.Entry> entries = new ArrayList<>();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      entries.add(
          new MapNode.Entry(keysAndTexts[i], TRIED, new TextNode(TRIED, keysAndTexts[i + 1])));
    }
    return new MapNode(TRIED, entries);
  }

  /** The map with one key more. */
  static MapNode with(MapNode map, String key, Node value) {
    List<MapNode.Entry> entries = new ArrayList<>(map.entries());
    entries.add(new MapNode.Entry(key, TRIED, value));
    return new MapNode(TRIED, entries);
  }

  static Node text(String text) {
    return new TextNode(TRIED, text);
  }

  static Node list(Node... items) {
    return new ListNode(TRIED, List.of(items));
  }

  /**
   * Whether an entry can be added at a path: where the file lists some, says that there is none, or
   * is whole. Elsewhere it leaves open what there is, and a single entry would make it pass for
   * complete.
   */
  boolean canAdd(List<String> section) {
    Optional<Node> there = tree.at(section);
    return there.map(node -> node instanceof ListNode || isNone(node)).orElse(isWhole);
  }

  private static boolean isNone(Node node) {
    return node instanceof TextNode text
        ? text.text().equals("none")
        : node instanceof MapNode map && map.get("none").isPresent();
  }

  /** The file with an entry more; what says that there is none gives way and leaves its source. */
  static CaseTree add(CaseTree to, List<String> section, MapNode entry) {
    Optional<Node> there = to.at(section);
    if (there.isPresent() && there.get() instanceof ListNode list) {
      List<String> path = new ArrayList<>(section);
      path.add(Integer.toString(list.items().size()));
      return to.with(path, entry);
    }
    Optional<Node> source =
        there.filter(MapNode.class::isInstance).flatMap(none -> ((MapNode) none).get("source"));
    return to.with(section, list(source.map(one -> with(entry, "source", one)).orElse(entry)));
  }
}
