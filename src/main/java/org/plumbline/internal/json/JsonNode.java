package org.plumbline.internal.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value read by {@link Json}. A missing member is a node like {@code null}: it is neither a text
 * nor a number and has no members. Immutable.
 */
public final class JsonNode {
  private static final JsonNode NOTHING = new JsonNode(null);

  /** A map with texts for keys, a list, a text, a number, a Boolean or null. */
  private final @Nullable Object value;

  JsonNode(@Nullable Object value) {
    this.value = value;
  }

  /** Whether it is an object, with members. */
  public boolean isObject() {
    return value instanceof Map;
  }

  /** Whether it is an array, with items. */
  public boolean isArray() {
    return value instanceof List;
  }

  /** Whether it is a text. */
  public boolean isString() {
    return value instanceof String;
  }

  /** Whether it is a number. */
  public boolean isNumber() {
    return value instanceof Number;
  }

  /** Whether it is true or false. */
  public boolean isBoolean() {
    return value instanceof Boolean;
  }

  /** A text, number or Boolean as a text; empty for anything else. */
  public String asString() {
    return isString() || isNumber() || isBoolean() ? String.valueOf(value) : "";
  }

  /** Whether it is an object with this member, even if the member is null. */
  public boolean has(String member) {
    return value instanceof Map<?, ?> members && members.containsKey(member);
  }

  /** A member of an object; a node like {@code null} if it is missing. */
  public JsonNode path(String member) {
    return value instanceof Map<?, ?> members && members.containsKey(member)
        ? new JsonNode(members.get(member))
        : NOTHING;
  }

  /** The names of the members of an object, in order; empty for anything else. */
  public Collection<String> propertyNames() {
    return value instanceof Map<?, ?> members
        ? members.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The items of an array or the members of an object, in order; empty for anything else. */
  public Stream<JsonNode> valueStream() {
    Collection<?> values =
        value instanceof Map<?, ?> members
            ? members.values()
            : value instanceof List<?> items ? items : List.of();
    return values.stream().map(JsonNode::new);
  }
}
