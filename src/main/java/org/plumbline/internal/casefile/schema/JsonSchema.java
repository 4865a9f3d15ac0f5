package org.plumbline.internal.casefile.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.source.WrittenDate;

/** Builds the parts of the JSON Schema for case files. */
public final class JsonSchema {
  private JsonSchema() {}

  /** Any text. A number is allowed too, as other YAML parsers read an unquoted number as one. */
  static Map<String, Object> text() {
    return typed(List.of("string", "number"), "\\S");
  }

  /**
   * A single value that matches a pattern. Other YAML parsers read an unquoted number as an
   * integer.
   */
  static Map<String, Object> matching(String pattern) {
    return typed(List.of("string", "integer"), "^(" + pattern + ")$");
  }

  /** An exact day. */
  static Map<String, Object> day() {
    return typed("string", "^" + WrittenDate.DAY_PATTERN + "$");
  }

  private static Map<String, Object> typed(Object type, String pattern) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("pattern", pattern);
    return schema;
  }

  /**
   * A day, a month, a year or a range. Other YAML parsers read a year as a number, hence the
   * limits.
   */
  static Map<String, Object> date() {
    Map<String, Object> schema = new LinkedHashMap<>(matching(WrittenDate.PATTERN));
    schema.put("minimum", WrittenDate.FIRST_YEAR);
    schema.put("maximum", WrittenDate.LAST_YEAR);
    return schema;
  }

  static Map<String, Object> anyOf(Map<String, Object> map, Map<String, Object> two) {
    return Map.of("anyOf", List.of(map, two));
  }

  static Map<String, Object> anyOf(
      Map<String, Object> map, Map<String, Object> two, Map<String, Object> three) {
    return Map.of("anyOf", List.of(map, two, three));
  }

  static Map<String, Object> anyOf(List<Map<String, Object>> alternatives) {
    return Map.of("anyOf", alternatives);
  }

  static Map<String, Object> list(Map<String, Object> item, int minimum) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", item);
    schema.put("minItems", minimum);
    return schema;
  }

  /** A reference to the definition of a shape, or the definition itself if the shape is inline. */
  static Map<String, Object> reference(Shape shape) {
    return shape.isInline() ? map(shape) : Map.of("$ref", "#/$defs/" + shape.name());
  }

  /** A map with the keys of a shape and no others. */
  public static Map<String, Object> map(Shape shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Key key : shape.keys()) {
      properties.put(key.name(), property(key));
      if (key.isRequired()) {
        required.add(key.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> property(Key key) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", key.description());
    schema.putAll(key.isRequired() ? key.kind().schema() : orNotRecorded(key.kind().schema()));
    if (!key.fallback().isEmpty()) {
      schema.put("default", key.fallback());
    }
    return schema;
  }

  /** Allows "not-recorded", which means the same as leaving the key out. */
  private static Map<String, Object> orNotRecorded(Map<String, Object> schema) {
    return anyOf(schema, Map.of("const", "not-recorded"));
  }
}
