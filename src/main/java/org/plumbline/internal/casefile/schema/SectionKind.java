package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Map;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/**
 * Entries of one shape: a list of them, {@code none}, none with a source, or what rival accounts
 * say.
 *
 * @param shape of the entries
 * @param words what may stand in place of the list
 */
public record SectionKind(Shape shape, List<String> words) implements Kind {
  public static SectionKind of(Shape shape) {
    return new SectionKind(shape, List.of("none"));
  }

  /** One that may also be {@code unknown}. */
  public static SectionKind orUnknown(Shape shape) {
    return new SectionKind(shape, List.of("none", "unknown"));
  }

  /** That there is none, with who says so. */
  public static final Shape NONE =
      Shape.inline(
          "none",
          Key.of("none", ChoiceKind.of("", "yes", true)).required().doc("There is none."),
          Key.of("regime", Keys.REGIME).doc("Under which regime there is none."),
          Key.of("by", TextKind.TEXT).doc("Who says so."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  @Override
  public String wanted() {
    return "a list of "
        + shape.label()
        + " entries, "
        + String.join(", ", words)
        + ", or accounts that differ";
  }

  @Override
  public void check(Node node, Checking checking) {
    if (node instanceof ListNode) {
      ListKind.of(new MapKind(shape)).check(node, checking);
    } else if (node instanceof MapNode map && map.get("accounts").isPresent()) {
      checking.map(map, told());
    } else if (isNone(node)) {
      checking.map((MapNode) node, NONE);
    } else if (!(node instanceof TextNode text && words.contains(text.text()))) {
      checking.wrongForm(node, wanted(), words);
    }
  }

  /** Whether {@code node} says in a map that there is none. */
  public static boolean isNone(Node node) {
    return node instanceof MapNode map && map.get("none").isPresent();
  }

  /** Accounts that differ. */
  public Shape told() {
    return Shape.inline(
        "accounts",
        Key.of("accounts", ListKind.atLeastTwo(new Account(shape.with(Keys.BY))))
            .required()
            .doc("What each says; at least two."),
        Keys.NOTE);
  }

  /** One account: an entry, or that there is none. */
  private record Account(Shape shape) implements Kind {
    @Override
    public String wanted() {
      return new MapKind(shape).wanted() + ", or none: yes";
    }

    @Override
    public void check(Node node, Checking checking) {
      new MapKind(isNone(node) ? NONE : shape).check(node, checking);
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
            JsonSchema.map(told())));
  }
}
