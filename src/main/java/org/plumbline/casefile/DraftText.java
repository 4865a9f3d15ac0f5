package org.plumbline.casefile;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.flags.Shown;

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
    return Shown.of(Character.toString(codePoint)).equals(Character.toString(codePoint))
        ? Character.toString(codePoint)
        : String.format(codePoint > 0xffff ? "\\U%08x" : "\\u%04x", codePoint);
  }

  /** A word, an id or a date as it is; whatever other readers of YAML could bend, in quotation. */
  static String word(String word) {
    return word.isEmpty() || PLAIN.matcher(word).matches() ? word : quoted(word);
  }

  /** A section with a remark before it, for whoever goes on with the file. */
  static String section(String key, String value, String remark) {
    return "\n"
        + remark.lines().map(line -> "# " + line + "\n").collect(Collectors.joining())
        + key
        + (value.startsWith(" ") ? ":\n" + value : ": " + value + "\n");
  }
}
