package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.problem.Place;
import org.plumbline.result.Note;

/**
 * A map of a case file that has passed the checks, with its schema and id.
 *
 * @param map the map as written
 * @param shape the keys that it can have
 * @param id the id of the fact made from it
 * @param label its name in questions, such as {@code assessment a1}
 * @param accountNotes the remarks on the set of accounts that it belongs to; usually empty
 */
public record Entry(MapNode map, Shape shape, String id, String label, List<Note> accountNotes) {
  /** An entry that is not one of several accounts. */
  public Entry(MapNode map, Shape shape, String id, String label) {
    this(map, shape, id, label, List.of());
  }

  /** An entry of a section. */
  public static Entry of(MapNode map, Shape shape) {
    String id = Sections.text(map, "id").map(TextNode::text).orElse(shape.name());
    return new Entry(map, shape, id, EntryLabel.of(map, shape, id));
  }

  /** The same entry as one of several accounts, with the remarks on them. */
  public Entry withAccountNotes(List<Note> notes) {
    return new Entry(map, shape, id, label, notes);
  }

  /**
   * An entry that the file does not have but that may exist in reality; all of its values are open.
   */
  public static Entry hypothetical(Shape shape, String id, String label, Place place) {
    return new Entry(new MapNode(place, List.of()), shape, id, label);
  }

  /**
   * A map inside this one that describes the same fact. It has no keys if it is missing, and all
   * its keys are unknown if the file says "unknown".
   */
  public Entry within(String key, Shape inner) {
    Node node = map.get(key).orElseGet(() -> new MapNode(map.place(), List.of()));
    MapNode found = node instanceof MapNode written ? written : unknown(node.place(), inner);
    return new Entry(found, inner, id, label);
  }

  /** The entry without inner maps, which describe other facts. */
  public Entry withoutInnerMaps() {
    return new Entry(
        new MapNode(
            map.place(),
            map.entries().stream().filter(entry -> !(entry.value() instanceof MapNode)).toList()),
        shape,
        id,
        label);
  }

  private static MapNode unknown(Place place, Shape inner) {
    return new MapNode(
        place,
        inner.keys().stream()
            .map(key -> new MapNode.Entry(key.name(), place, new TextNode(place, "unknown")))
            .toList());
  }

  public Key key(String name) {
    return shape
        .key(name)
        .orElseThrow(() -> new IllegalArgumentException(shape.name() + " has no " + name));
  }

  public String question(String name) {
    return key(name).question().replace("%s", label);
  }

  public Place place() {
    return map.place();
  }

  public Place placeOf(String name) {
    return map.get(name).map(Node::place).orElse(map.place());
  }

  /** The entries of a section, given as a list or as accounts that differ. */
  public List<MapNode> entries(String name) {
    return map.get(name).map(Sections::entries).orElse(List.of());
  }

  public boolean isHypothetical() {
    return place().line() == 0;
  }

  public boolean has(String name) {
    return map.get(name).isPresent();
  }

  /** The written value, or the default if the key is missing. */
  public Optional<Node> node(String name) {
    String fallback = key(name).fallback();
    return map.get(name)
        .or(
            () ->
                fallback.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TextNode(map.place(), fallback)));
  }

  /** The single value; empty if it is missing, unknown, a list or a map. */
  public String text(String name) {
    return word(name).filter(text -> !text.equals("unknown")).orElse("");
  }

  /** The single value, which may be "unknown". */
  public Optional<String> word(String name) {
    return node(name).filter(TextNode.class::isInstance).map(node -> ((TextNode) node).text());
  }

  /** The texts of a list, or a single text as a list of one. */
  public List<String> texts(String name) {
    return map.get(name).map(Entry::texts).orElse(List.of());
  }

  public static List<String> texts(Node node) {
    return node instanceof TextNode text
        ? List.of(text.text())
        : Sections.items(node).stream().flatMap(item -> texts(item).stream()).toList();
  }
}
