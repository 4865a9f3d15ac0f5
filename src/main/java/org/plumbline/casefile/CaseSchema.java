package org.plumbline.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of the case file, so that editors complete and check while people type. */
public final class CaseSchema {
  private CaseSchema() {}

  /**
   * The schema (2020-12) as JSON. What a schema cannot say, such as that an id is defined, it
   * leaves to the reader.
   */
  public static String json() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    CaseTable.ALL.forEach(shape -> definitions.put(shape.name(), JsonSchema.map(shape)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "A Plumbline case");
    schema.put("$ref", "#/$defs/" + CaseTable.CASE.name());
    schema.put("$defs", definitions);
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(schema);
  }
}
