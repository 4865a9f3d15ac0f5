package org.plumbline.internal.screening.read;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.internal.json.JsonNode;

/** Reads texts from JSON. */
public final class JsonText {
  private JsonText() {}

  /** The text of a member; empty if it is missing or null. */
  public static String of(JsonNode object, String member) {
    return of(object.path(member));
  }

  /** The texts of a member that is a list or a single text, without empty ones. */
  public static List<String> all(JsonNode object, String member) {
    JsonNode value = object.path(member);
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.valueStream().forEach(item -> texts.add(of(item)));
    } else {
      texts.add(of(value));
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** A text, number or boolean as text; empty for anything else. */
  public static String of(JsonNode value) {
    if (value.isString()) {
      return Spaces.single(value.asString());
    }
    return value.isNumber() || value.isBoolean() ? value.asString() : "";
  }
}
