package org.plumbline.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.internal.casefile.schema.Ids;
import org.plumbline.internal.casefile.schema.Target;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.internal.yaml.YamlWriter;
import org.plumbline.problem.BrokenFileException;

/**
 * A case as a tree of keys and values: whole, with what the cases that it is like say. A tree with
 * other values can be read as a case again. Immutable; safe for any number of threads.
 *
 * <p>A path through the tree is a list of keys; where the tree has a list, the key is the number of
 * an item, from 0.
 */
public final class CaseTree {
  /** What a whole case does not take over from the file that it was read from. */
  private static final Set<String> OF_THE_FILE = Set.of("like", "expect", "draft", "why");

  /** Otherwise it would hang on the name of the file. */
  private static final List<String> PARTNERSHIP_ID = List.of("partnership", "id");

  private final Case.Written written;
  private final MapNode root;

  private CaseTree(Case.Written written, MapNode root) {
    this.written = written;
    this.root = root;
  }

  static CaseTree of(Case.Written written) {
    List<MapNode.Entry> entries =
        written.root().entries().stream()
            .filter(entry -> !OF_THE_FILE.contains(entry.key()))
            .toList();
    CaseTree tree = new CaseTree(written, new MapNode(written.root().place(), entries));
    return tree.at(PARTNERSHIP_ID).isPresent()
        ? tree
        : tree.with(PARTNERSHIP_ID, new TextNode(written.root().place(), written.partnershipId()));
  }

  /** The whole tree. */
  public MapNode root() {
    return root;
  }

  /** The node at the end of a path, if there is one. */
  public Optional<Node> at(List<String> path) {
    Optional<Node> found = Optional.of(root);
    for (String key : path) {
      found = found.flatMap(node -> child(node, key));
    }
    return found;
  }

  /**
   * The tree with another value at the end of a path. A key that is not there yet is added, and so
   * is an item with the number after the last.
   *
   * @throws IllegalArgumentException if the path leads through something that is not there
   */
  public CaseTree with(List<String> path, Node value) {
    return new CaseTree(written, (MapNode) changed(root, path, Optional.of(value)));
  }

  /**
   * The tree without what is at the end of a path.
   *
   * @throws IllegalArgumentException if nothing is there
   */
  public CaseTree without(List<String> path) {
    return new CaseTree(written, (MapNode) changed(root, path, Optional.empty()));
  }

  /**
   * The case that this tree tells. It has the id of the case that the tree was made from, and what
   * was decided beside that case on who is not listed; it expects nothing.
   *
   * @throws BrokenFileException with every problem found, if there is any
   */
  public Case read() {
    return CaseReader.of(this, written);
  }

  /**
   * The tree as the text of a case file, in YAML.
   *
   * <p>An approval that was given to an assessment of the case it is like, which was then not made,
   * is told without that assessment, as nothing in the file could be named; so read the text again
   * before you rely on it.
   */
  public String text() {
    return YamlWriter.write((MapNode) withoutTakenAway(root));
  }

  private Node withoutTakenAway(Node node) {
    if (node instanceof MapNode map) {
      return new MapNode(
          map.place(),
          map.entries().stream()
              .filter(entry -> !isTakenAway(entry))
              .map(
                  entry ->
                      new MapNode.Entry(
                          entry.key(), entry.keyPlace(), withoutTakenAway(entry.value())))
              .toList());
    }
    return node instanceof ListNode list
        ? new ListNode(list.place(), list.items().stream().map(this::withoutTakenAway).toList())
        : node;
  }

  private boolean isTakenAway(MapNode.Entry entry) {
    return entry.key().equals("assessment")
        && entry.value() instanceof TextNode id
        && !Ids.of(root).getOrDefault(Target.ASSESSMENT, Set.of()).contains(id.text());
  }

  // --- the nodes --------------------------------------------------------------------------------

  private static Optional<Node> child(Node node, String key) {
    if (node instanceof MapNode map) {
      return map.get(key);
    }
    return node instanceof ListNode list && number(key) < list.items().size()
        ? Optional.of(list.items().get(number(key)))
        : Optional.empty();
  }

  private static Node changed(Node node, List<String> path, Optional<Node> value) {
    if (path.isEmpty()) {
      return value.orElseThrow(() -> new IllegalArgumentException("the root cannot go"));
    }
    String key = path.get(0);
    List<String> rest = path.subList(1, path.size());
    Optional<Node> there = child(node, key);
    if (there.isEmpty() && (!rest.isEmpty() || value.isEmpty())) {
      throw new IllegalArgumentException("there is no '" + key + "' in " + node.kind());
    }
    Optional<Node> put =
        rest.isEmpty() ? value : Optional.of(changed(there.orElseThrow(), rest, value));
    return node instanceof MapNode map ? inMap(map, key, put) : inList((ListNode) node, key, put);
  }

  private static MapNode inMap(MapNode map, String key, Optional<Node> value) {
    List<MapNode.Entry> entries = new ArrayList<>();
    for (MapNode.Entry entry : map.entries()) {
      if (!entry.key().equals(key)) {
        entries.add(entry);
      } else {
        value.ifPresent(
            node -> entries.add(new MapNode.Entry(entry.key(), entry.keyPlace(), node)));
      }
    }
    if (map.get(key).isEmpty()) {
      value.ifPresent(node -> entries.add(new MapNode.Entry(key, map.place(), node)));
    }
    return new MapNode(map.place(), entries);
  }

  private static ListNode inList(ListNode list, String key, Optional<Node> value) {
    List<Node> items = new ArrayList<>(list.items());
    int at = number(key);
    if (value.isEmpty()) {
      items.remove(at);
    } else if (at == items.size()) {
      items.add(value.get());
    } else {
      items.set(at, value.get());
    }
    return new ListNode(list.place(), items);
  }

  private static int number(String key) {
    return Integer.parseInt(key);
  }
}
