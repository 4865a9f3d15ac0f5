package org.plumbline.casefile;

import java.util.List;
import java.util.Map;

/**
 * A value that may be unknown, have a source of its own, or be told differently by rival accounts.
 *
 * @param plain the value, or {@code unknown}
 */
record DoubtfulKind(Kind plain) implements Kind {
  static DoubtfulKind of(Kind inner) {
    return new DoubtfulKind(
        inner instanceof ChoiceKind choice
            ? choice.orUnknown()
            : new WordsKind(inner, List.of("unknown")));
  }

  @Override
  public String wanted() {
    return plain.wanted();
  }

  @Override
  public void check(Node node, Checking checking) {
    if (node instanceof MapNode map && map.get("accounts").isPresent()) {
      checking.map(map, told());
    } else if (node instanceof MapNode map && map.get("is").isPresent()) {
      checking.map(map, sourced());
    } else {
      plain.check(node, checking);
    }
  }

  /** A value with a source of its own. */
  Shape sourced() {
    return Shape.inline(
        "value",
        Key.of("is", plain).required().doc("The value."),
        Key.of("by", TextKind.TEXT).doc("Who says so."),
        Keys.SOURCE,
        Keys.STANDING,
        Keys.NOTE);
  }

  /** What rival accounts say. */
  Shape told() {
    return Shape.inline(
        "value",
        Key.of("accounts", ListKind.atLeastTwo(new MapKind(sourced())))
            .required()
            .doc("What each says; at least two."),
        Keys.NOTE);
  }

  @Override
  public Map<String, Object> schema() {
    return JsonSchema.anyOf(plain.schema(), JsonSchema.map(sourced()), JsonSchema.map(told()));
  }
}
