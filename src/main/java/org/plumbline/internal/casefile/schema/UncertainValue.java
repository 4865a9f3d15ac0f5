package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Map;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;

/**
 * A value that may be unknown, have a source of its own, or be told differently by rival accounts.
 *
 * @param plain the value, or {@code unknown}
 */
public record UncertainValue(Kind plain) implements Kind {
  static UncertainValue of(Kind inner) {
    return new UncertainValue(
        inner instanceof ChoiceKind choice
            ? choice.orUnknown()
            : new ValueOrKeyword(inner, List.of("unknown")));
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
  public Shape sourced() {
    return Shape.inline(
        "value",
        Key.of("is", plain).required().doc("The value."),
        Key.of("by", TextKind.TEXT).doc("Who says so."),
        Keys.SOURCE,
        Keys.STANDING,
        Keys.NOTE);
  }

  /** What rival accounts say. */
  public Shape told() {
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
