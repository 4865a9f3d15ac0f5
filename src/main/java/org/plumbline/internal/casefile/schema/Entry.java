package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Optional;
import org.plumbline.fact.InWords;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.problem.Place;
import org.plumbline.result.Note;

/**
 * One map of a case file that was found to be in order.
 *
 * @param map as written
 * @param shape its keys
 * @param id of the fact that it tells
 * @param label what to call it in a question: {@code assessment a1}
 * @param around what is noted of the accounts of which it is one
 */
public record Entry(MapNode map, Shape shape, String id, String label, List<Note> around) {
  /** One of no accounts, as most are. */
  public Entry(MapNode map, Shape shape, String id, String label) {
    this(map, shape, id, label, List.of());
  }

  /** An entry of a section. */
  public static Entry of(MapNode map, Shape shape) {
    String id = Sections.text(map, "id").map(TextNode::text).orElse(shape.name());
    return new Entry(map, shape, id, label(shape, id));
  }

  /** The same, told by one of several accounts of which something is noted. */
  public Entry around(List<Note> notes) {
    return new Entry(map, shape, id, label, notes);
  }

  /** One that the file does not have, under an id; {@code label} is what to call it. */
  public static Entry imagined(Shape shape, String id, String label, Place place) {
    return new Entry(new MapNode(place, List.of()), shape, id, label);
  }

  private static String label(Shape shape, String id) {
    return id.startsWith(shape.name() + "-") ? InWords.of(id) : shape.label() + " " + id;
  }

  /**
   * A map inside this one, about the same fact; empty if it is missing, all unknown if the file
   * says so.
   */
  public Entry within(String key, Shape inner) {
    Node node = map.get(key).orElseGet(() -> new MapNode(map.place(), List.of()));
    MapNode found = node instanceof MapNode written ? written : unknown(node.place(), inner);
    return new Entry(found, inner, id, label);
  }

  /** Without the maps inside it, which tell facts of their own. */
  public Entry alone() {
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

  /** The maps of a list, or of the accounts that differ. */
  public List<MapNode> entries(String name) {
    return map.get(name).map(Sections::entries).orElse(List.of());
  }

  public boolean isImagined() {
    return place().line() == 0;
  }

  public boolean has(String name) {
    return map.get(name).isPresent();
  }

  /** What is written, or what holds if it is missing. */
  public Optional<Node> node(String name) {
    String fallback = key(name).fallback();
    return map.get(name)
        .or(
            () ->
                fallback.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TextNode(map.place(), fallback)));
  }

  /** The single value; empty if it is missing, unknown, or no single value. */
  public String text(String name) {
    return word(name).filter(text -> !text.equals("unknown")).orElse("");
  }

  /** The single value, whatever it says. */
  public Optional<String> word(String name) {
    return node(name).filter(TextNode.class::isInstance).map(node -> ((TextNode) node).text());
  }

  /** The texts of a list, or the one text in its place; empty if there is neither. */
  public List<String> texts(String name) {
    return map.get(name).map(Entry::texts).orElse(List.of());
  }

  public static List<String> texts(Node node) {
    return node instanceof TextNode text
        ? List.of(text.text())
        : Sections.items(node).stream().flatMap(item -> texts(item).stream()).toList();
  }
}
