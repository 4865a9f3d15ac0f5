package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Map;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;

/**
 * A value that may be unknown, have its own source, or be given as accounts that differ.
 *
 * @param plain the kind of the value itself, including {@code unknown}
 */
public record UncertainValue(Kind plain) implements Kind {
  static UncertainValue of(Kind inner) {
    return new UncertainValue(
        inner instanceof ChoiceKind choice
            ? choice.orUnknown()
            : new ValueOrKeyword(inner, List.of("unknown")));
  }

  @Override
  public String expected() {
    return plain.expected();
  }

  @Override
  public void check(Node node, SchemaChecker checker) {
    if (node instanceof MapNode map && map.get("accounts").isPresent()) {
      checker.map(map, accountsShape());
    } else if (node instanceof MapNode map && map.get("is").isPresent()) {
      checker.map(map, sourcedShape());
    } else {
      plain.check(node, checker);
    }
  }

  /** The map for a value with its own source. */
  public Shape sourcedShape() {
    return Shape.inline(
        "value",
        Key.of("is", plain).required().doc("The value."),
        Key.of("by", TextKind.TEXT).doc("Who says so."),
        Keys.SOURCE,
        Keys.STANDING,
        Keys.NOTE);
  }

  /** The map for accounts that differ. */
  public Shape accountsShape() {
    return Shape.inline(
        "value",
        Key.of("accounts", ListKind.atLeastTwo(new MapKind(sourcedShape())))
            .required()
            .doc("The accounts, at least two."),
        Keys.NOTE);
  }

  @Override
  public Map<String, Object> schema() {
    return JsonSchema.anyOf(
        plain.schema(), JsonSchema.map(sourcedShape()), JsonSchema.map(accountsShape()));
  }
}
