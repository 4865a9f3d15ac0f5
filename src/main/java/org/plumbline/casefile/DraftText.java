package org.plumbline.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a draft of a case file is laid out. */
final class DraftText {
  /** Countries but Norway, whose code is no to some readers; dates; words. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!NO$)[A-Z]{2}|[0-9./-]*[0-9][0-9./-]*|[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private DraftText() {}

  /**
   * A text in quotation marks, on one line; what cannot be seen, or turns round what stands beside
   * it, is written as {@code \u202e}.
   */
  static String quoted(String text) {
    return text.codePoints()
        .mapToObj(DraftText::escaped)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      return "\\" + (char) codePoint;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          String.format(codePoint > 0xffff ? "\\U%08x" : "\\u%04x", codePoint);
      default -> Character.toString(codePoint);
    };
  }

  /** A word, an id or a date as it is; whatever other readers of YAML could bend, in quotation. */
  static String word(String word) {
    return word.isEmpty() || PLAIN.matcher(word).matches() ? word : quoted(word);
  }

  /** An entry of a list, one line for each key; keys without a value are left out. */
  static String entry(String indent, Map<String, String> keys) {
    String lines =
        keys.entrySet().stream()
            .filter(key -> !key.getValue().isEmpty())
            .map(key -> indent + "  " + key.getKey() + ": " + key.getValue() + "\n")
            .collect(Collectors.joining());
    return indent + "- " + lines.substring(indent.length() + 2);
  }

  /** Keys and their values by turns, in this order. */
  static Map<String, String> keys(String... keysAndValues) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      keys.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return keys;
  }

  /** A section with a remark before it, for whoever goes on with the file. */
  static String section(String key, String value, String remark) {
    return "\n"
        + remark.lines().map(line -> "# " + line + "\n").collect(Collectors.joining())
        + key
        + (value.startsWith(" ") ? ":\n" + value : ": " + value + "\n");
  }
}
