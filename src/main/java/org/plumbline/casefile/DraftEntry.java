package org.plumbline.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An entry of a draft of a case file: keys with values as they are written, in this order. */
final class DraftEntry {
  private final Map<String, String> keys = new LinkedHashMap<>();

  /** Adds a key, unless its value is empty or the key is there. */
  DraftEntry key(String key, String value) {
    if (!value.isEmpty()) {
      keys.putIfAbsent(key, value);
    }
    return this;
  }

  /** Adds the keys of another entry that are not there. */
  DraftEntry keys(DraftEntry more) {
    more.keys.forEach(this::key);
    return this;
  }

  /** As an item of a list, one line for each key. */
  String text(String indent) {
    String lines =
        keys.entrySet().stream()
            .map(key -> indent + "  " + key.getKey() + ": " + key.getValue() + "\n")
            .collect(Collectors.joining());
    return indent + "- " + lines.substring(indent.length() + 2);
  }
}
