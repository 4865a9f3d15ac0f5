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
 * A complete case as a tree of keys and values, including everything inherited through {@code
 * like}. A changed tree can be read as a case again. Immutable and thread-safe.
 *
 * <p>A path through the tree is a list of keys. Items of a list are numbered from 0, and the number
 * is the key.
 */
public final class CaseTree {
  /** Keys of the file that the tree leaves out. */
  private static final Set<String> NOT_INHERITED = Set.of("like", "expect", "draft", "why");

  /** Written into the tree, as the id would otherwise depend on the file name. */
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
            .filter(entry -> !NOT_INHERITED.contains(entry.key()))
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

  /** The node at {@code path}, if there is one. */
  public Optional<Node> at(List<String> path) {
    Optional<Node> found = Optional.of(root);
    for (String key : path) {
      found = found.flatMap(node -> child(node, key));
    }
    return found;
  }

  /**
   * The tree with a new value at {@code path}. A missing key is added; so is an item if its number
   * follows the last.
   *
   * @throws IllegalArgumentException if the path leads through a node that does not exist
   */
  public CaseTree with(List<String> path, Node value) {
    return new CaseTree(written, (MapNode) changed(root, path, Optional.of(value)));
  }

  /**
   * The tree without the node at {@code path}.
   *
   * @throws IllegalArgumentException if there is no such node
   */
  public CaseTree without(List<String> path) {
    return new CaseTree(written, (MapNode) changed(root, path, Optional.empty()));
  }

  /**
   * Reads this tree as a case. The case keeps its id and its non-match decisions, and it has no
   * expectations.
   *
   * @throws BrokenFileException with every problem found, if there are any
   */
  public Case read() {
    return CaseReader.of(this, written);
  }

  /**
   * The tree as the text of a case file, in YAML.
   *
   * <p>An inherited approval may refer to an assessment that this case removed. The text leaves
   * that reference out, because the file could not define it; so read the text again before you
   * rely on it.
   */
  public String text() {
    return YamlWriter.write((MapNode) withoutDanglingReferences(root));
  }

  private Node withoutDanglingReferences(Node node) {
    if (node instanceof MapNode map) {
      return new MapNode(
          map.place(),
          map.entries().stream()
              .filter(entry -> !isDanglingReference(entry))
              .map(
                  entry ->
                      new MapNode.Entry(
                          entry.key(), entry.keyPlace(), withoutDanglingReferences(entry.value())))
              .toList());
    }
    return node instanceof ListNode list
        ? new ListNode(
            list.place(), list.items().stream().map(this::withoutDanglingReferences).toList())
        : node;
  }

  private boolean isDanglingReference(MapNode.Entry entry) {
    return entry.key().equals("assessment")
        && entry.value() instanceof TextNode id
        && !Ids.of(root).getOrDefault(Target.ASSESSMENT, Set.of()).contains(id.text());
  }

  // --- nodes ------------------------------------------------------------------------------------

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
      return value.orElseThrow(
          () -> new IllegalArgumentException("the root of a case cannot be removed"));
    }
    String key = path.get(0);
    List<String> rest = path.subList(1, path.size());
    Optional<Node> current = child(node, key);
    if (current.isEmpty() && (!rest.isEmpty() || value.isEmpty())) {
      throw new IllegalArgumentException("there is no '" + key + "' in " + node.kind());
    }
    Optional<Node> put =
        rest.isEmpty() ? value : Optional.of(changed(current.orElseThrow(), rest, value));
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
