package org.plumbline.internal.casefile.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.source.WrittenDate;

/** The parts of JSON Schema that say the shape of a case file. */
public final class JsonSchema {
  private JsonSchema() {}

  /** Any text; a bare number is none to other readers of YAML. */
  static Map<String, Object> text() {
    return typed(List.of("string", "number"), "\\S");
  }

  /** A single value of a form; a bare number is no text to other readers of YAML. */
  static Map<String, Object> form(String pattern) {
    return typed(List.of("string", "integer"), "^(" + pattern + ")$");
  }

  /** One day. */
  static Map<String, Object> day() {
    return typed("string", "^" + WrittenDate.DAY_PATTERN + "$");
  }

  private static Map<String, Object> typed(Object type, String pattern) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("pattern", pattern);
    return schema;
  }

  /** A day, a month, a year or an interval; a bare year is a number to other readers of YAML. */
  static Map<String, Object> date() {
    Map<String, Object> schema = new LinkedHashMap<>(form(WrittenDate.PATTERN));
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

  static Map<String, Object> list(Map<String, Object> item, int least) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", item);
    schema.put("minItems", least);
    return schema;
  }

  /** A reference to the definition of {@code shape}, or the shape itself if it is inline. */
  static Map<String, Object> reference(Shape shape) {
    return shape.isInline() ? map(shape) : Map.of("$ref", "#/$defs/" + shape.name());
  }

  /** A map with the keys of {@code shape} and no others. */
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

  /** What is not recorded may be written so. */
  private static Map<String, Object> orNotRecorded(Map<String, Object> schema) {
    return anyOf(schema, Map.of("const", "not-recorded"));
  }
}
