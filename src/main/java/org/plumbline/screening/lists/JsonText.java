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
    return text(object.path(member));
  }

  /** The texts of a member that is a list, or one text; those that say anything. */
  static List<String> all(JsonNode object, String member) {
    JsonNode value = object.path(member);
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> texts.add(text(one)));
    } else {
      texts.add(text(value));
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  private static String text(JsonNode value) {
    if (value.isString()) {
      return EntryParts.collapse(value.stringValue());
    }
    return value.isNumber() || value.isBoolean() ? value.asString() : "";
  }
}
