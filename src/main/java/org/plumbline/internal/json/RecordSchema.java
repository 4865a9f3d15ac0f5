package org.plumbline.internal.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (draft 2020-12) of what {@link RecordJson} writes of a record. {@link Means}
 * gives the descriptions. Whole numbers are counts and places, so none is negative.
 */
public final class RecordSchema {
  private static final Map<Type, String> SIMPLE =
      Map.of(
          String.class, "string",
          boolean.class, "boolean",
          double.class, "number",
          Double.class, "number",
          int.class, "integer",
          long.class, "integer",
          Integer.class, "integer");

  private final Map<String, Object> definitions = new LinkedHashMap<>();
  private final Map<String, Class<?>> defined = new LinkedHashMap<>();

  private final BiPredicate<Class<?>, String> isWritten;

  private RecordSchema(BiPredicate<Class<?>, String> isWritten) {
    this.isWritten = isWritten;
  }

  /**
   * Writes the schema of a record.
   *
   * @throws IllegalArgumentException if a component has no {@link Means} or a type that JSON does
   *     not have, or if two records have the same name
   */
  public static String write(String id, String title, Class<? extends Record> root) {
    return write(id, title, root, (parent, key) -> true);
  }

  /**
   * Writes the schema of a record that is written with only some of its members.
   *
   * @param isWritten whether a member is, by the type of its record and its key
   */
  public static String write(
      String id,
      String title,
      Class<? extends Record> root,
      BiPredicate<Class<?>, String> isWritten) {
    RecordSchema schema = new RecordSchema(isWritten);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("$id", id);
    document.put("title", title);
    document.put("description", "Names stay; new ones may be added.");
    document.putAll(schema.object(root));
    document.put("$defs", schema.definitions);
    return Json.writeIndented(document) + "\n";
  }

  private Map<String, Object> object(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Member member : Member.all(type)) {
      if (!isWritten.test(type, member.key())) {
        continue;
      }
      properties.put(member.key(), property(type, member));
      if (!member.isLeftOutIfEmpty()) {
        required.add(member.key());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    Optional.ofNullable(type.getAnnotation(Means.class))
        .ifPresent(means -> object.put("description", means.value()));
    object.put("type", "object");
    object.put("required", required);
    object.put("properties", properties);
    return object;
  }

  private Map<String, Object> property(Class<?> parent, Member member) {
    Means means = member.component().getAnnotation(Means.class);
    if (means == null) {
      throw new IllegalArgumentException(
          "not described: " + parent.getSimpleName() + "." + member.key());
    }
    Type type = member.component().getGenericType();
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("description", means.value());
    property.putAll(schema(member.isLeftOutIfEmpty() ? inside(type) : type));
    if (!means.pattern().isEmpty()) {
      property.put("pattern", "^(" + means.pattern() + ")$");
    }
    return property;
  }

  /** The type of the items of a list, or of the value of an {@code Optional}. */
  private static Type inside(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private Map<String, Object> schema(Type type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (type instanceof ParameterizedType generic) {
      if (generic.getRawType() == Optional.class) {
        return orNull(schema(inside(type)));
      }
      schema.put("type", "array");
      schema.put("items", schema(inside(type)));
    } else if (type instanceof Class<?> raw && raw.isRecord()) {
      schema.put("$ref", "#/$defs/" + define(raw));
    } else if (type instanceof Class<?> raw && raw.isEnum()) {
      schema.put("enum", Stream.of(raw.getEnumConstants()).map(RecordJson::word).toList());
    } else if (type == LocalDate.class) {
      schema.put("type", "string");
      schema.put("format", "date");
    } else {
      schema.put("type", simple(type));
      if (schema.containsValue("integer")) {
        schema.put("minimum", 0);
      }
    }
    return schema;
  }

  private static String simple(Type type) {
    return Optional.ofNullable(SIMPLE.get(type))
        .orElseThrow(() -> new IllegalArgumentException("JSON has no " + type.getTypeName()));
  }

  private static Map<String, Object> orNull(Map<String, Object> schema) {
    if (schema.containsKey("$ref")) {
      return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }
    schema.computeIfPresent("type", (key, type) -> List.of(type, "null"));
    schema.computeIfPresent("enum", (key, words) -> withNull((List<?>) words));
    return schema;
  }

  private static List<@Nullable Object> withNull(List<?> words) {
    List<@Nullable Object> all = new ArrayList<>(words);
    all.add(null);
    return all;
  }

  /** Defines a record by its name without {@code Json}: {@code notRaised}. */
  private String define(Class<?> type) {
    String name = type.getSimpleName().replaceFirst("Json$", "");
    String key = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    Class<?> before = defined.putIfAbsent(key, type);
    if (before == null) {
      definitions.put(key, Map.of());
      definitions.put(key, object(type));
    } else if (before != type) {
      throw new IllegalArgumentException("two records are called " + key);
    }
    return key;
  }
}
