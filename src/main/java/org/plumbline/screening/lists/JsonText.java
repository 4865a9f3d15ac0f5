package org.plumbline.screening.lists;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts out of JSON. */
final class JsonText {
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonText() {}

  /** The text of a member; empty if it is not there or null. */
  static String of(JsonNode object, String member) {
    return of(object.path(member));
  }

  /** The texts of a member that is a list, or one text; those that say anything. */
  static List<String> all(JsonNode object, String member) {
    JsonNode value = object.path(member);
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> texts.add(of(one)));
    } else {
      texts.add(of(value));
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** A text or number; empty if it is anything else. */
  static String of(JsonNode value) {
    if (value.isString()) {
      return Spaces.single(value.stringValue());
    }
    return value.isNumber() || value.isBoolean() ? value.asString() : "";
  }
}
