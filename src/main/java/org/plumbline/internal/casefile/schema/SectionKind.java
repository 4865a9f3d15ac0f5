package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/**
 * A section: a list of entries of one shape, {@code none}, none with a source, or accounts that
 * differ.
 *
 * @param shape the keys that an entry can have
 * @param words the keywords allowed instead of the list
 * @param accuses whether its facts can accuse somebody; if such a section is missing, results say
 *     that nobody looked
 * @param ownerDateKey the key of the containing entry whose date is the default for the date of an
 *     entry; empty if there is no such default
 */
public record SectionKind(Shape shape, List<String> words, boolean accuses, String ownerDateKey)
    implements Kind {
  public static SectionKind of(Shape shape) {
    return new SectionKind(shape, List.of("none"), false, "");
  }

  /** A section whose facts can accuse somebody. */
  public static SectionKind accusing(Shape shape) {
    return new SectionKind(shape, List.of("none"), true, "");
  }

  /** A section that may also be {@code unknown}. */
  public static SectionKind orUnknown(Shape shape) {
    return new SectionKind(shape, List.of("none", "unknown"), false, "");
  }

  /** The same section, whose date defaults to the key {@code ownerKey} of the containing entry. */
  public SectionKind withOwnerDate(String ownerKey) {
    return new SectionKind(shape, words, accuses, ownerKey);
  }

  /** An explicit "none", with its source. */
  public static final Shape NONE =
      Shape.inline(
          "none",
          Key.of("none", ChoiceKind.of("", "yes", true))
              .required()
              .doc("States that there is none."),
          Key.of("regime", Keys.REGIME).doc("The regime under which there is none."),
          Key.of("by", TextKind.TEXT).doc("Who says so."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  @Override
  public String expected() {
    return "a list of "
        + shape.label()
        + " entries, "
        + String.join(", ", words)
        + ", or accounts that differ";
  }

  @Override
  public Optional<Shape> innerShape() {
    return Optional.of(shape);
  }

  @Override
  public void check(Node node, SchemaChecker checker) {
    if (node instanceof ListNode) {
      ListKind.of(new MapKind(shape)).check(node, checker);
    } else if (node instanceof MapNode map && map.get("accounts").isPresent()) {
      checker.map(map, accountsShape());
    } else if (isNone(node)) {
      checker.map((MapNode) node, NONE);
    } else if (!(node instanceof TextNode text && words.contains(text.text()))) {
      checker.wrongForm(node, expected(), words);
    }
  }

  /** Whether a node is an explicit "none", written as a map. */
  public static boolean isNone(Node node) {
    return node instanceof MapNode map && map.get("none").isPresent();
  }

  /** The map for accounts that differ. */
  public Shape accountsShape() {
    return Shape.inline(
        "accounts",
        Key.of("accounts", ListKind.atLeastTwo(new Account(shape.with(Keys.BY))))
            .required()
            .doc("The accounts, at least two."),
        Keys.NOTE);
  }

  /** One account: an entry or an explicit "none". */
  private record Account(Shape shape) implements Kind {
    @Override
    public String expected() {
      return new MapKind(shape).expected() + ", or none: yes";
    }

    @Override
    public void check(Node node, SchemaChecker checker) {
      new MapKind(isNone(node) ? NONE : shape).check(node, checker);
    }

    @Override
    public Map<String, Object> schema() {
      return JsonSchema.anyOf(JsonSchema.map(NONE), JsonSchema.map(shape));
    }
  }

  @Override
  public Map<String, Object> schema() {
    return JsonSchema.anyOf(
        List.of(
            Map.of("enum", words),
            ListKind.of(new MapKind(shape)).schema(),
            JsonSchema.map(NONE),
            JsonSchema.map(accountsShape())));
  }
}
