package org.plumbline.internal.casefile.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.internal.casefile.schema.JsonSchema;
import org.plumbline.internal.casefile.schema.SharedParts;
import org.plumbline.internal.json.Json;

/**
 * The JSON Schema of the case file, which lets editors complete and check a file while people type.
 */
public final class CaseSchema {
  private static final String DEFINITIONS = "#/$defs/";
  private static final String LIKE = "like-";

  private CaseSchema() {}

  /**
   * The schema (draft 2020-12) as JSON. It cannot express every check, for example that an id is
   * defined; those are made when the case is read.
   */
  public static String json() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "A Plumbline case");
    schema.put("if", Map.of("required", List.of("like")));
    schema.put("then", Map.of("$ref", DEFINITIONS + LIKE + CaseTable.CASE.name()));
    schema.put("else", Map.of("$ref", DEFINITIONS + CaseTable.CASE.name()));
    schema.put("$defs", definitions());
    return Json.writeIndented(schema);
  }

  /**
   * Each shape twice: complete, and partial for a case that inherits the rest through {@code like}.
   */
  private static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    CaseTable.ALL.forEach(shape -> definitions.put(shape.name(), JsonSchema.map(shape)));
    CaseTable.ALL.forEach(
        shape -> definitions.put(LIKE + shape.name(), partial(JsonSchema.map(shape))));
    return SharedParts.of(definitions);
  }

  /** The same schema with no required keys at any level. */
  private static Object partial(Object schema) {
    if (schema instanceof Map<?, ?> map) {
      Map<Object, Object> partial = new LinkedHashMap<>();
      map.forEach((key, value) -> partial.put(key, partialValue(key, value)));
      return partial;
    }
    return schema instanceof List<?> list
        ? list.stream().map(CaseSchema::partial).toList()
        : schema;
  }

  private static Object partialValue(Object key, Object value) {
    if (key.equals("required") && value instanceof List<?>) {
      return List.of();
    }
    return key.equals("$ref")
        ? value.toString().replace(DEFINITIONS, DEFINITIONS + LIKE)
        : partial(value);
  }
}
