package org.plumbline.internal.text;

import java.util.stream.Collectors;

/**
 * Makes text that somebody else wrote safe to show. Characters that move the cursor or hide or
 * reverse the text around them are written out, such as {@code \u202e}. Everything else, in any
 * script, stays unchanged.
 */
public final class SafeText {
  private static final int BRIEF = 60;

  private SafeText() {}

  /** The whole text on one line. */
  public static String of(String text) {
    return text.codePoints().mapToObj(SafeText::show).collect(Collectors.joining());
  }

  /** The start of a text on one line, in quotation marks, to name it in a message. */
  public static String quoted(String text) {
    return "'"
        + of(
            text.codePoints()
                .limit(BRIEF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString())
        + (text.codePointCount(0, text.length()) > BRIEF ? "…" : "")
        + "'";
  }

  private static String show(int codePoint) {
    if (!dangerous(codePoint)) {
      return Character.toString(codePoint);
    }
    return Character.toString(codePoint)
        .chars()
        .mapToObj(unit -> String.format("\\u%04x", unit))
        .collect(Collectors.joining());
  }

  private static boolean dangerous(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      case Character.FORMAT -> !joiner(codePoint);
      default -> false;
    };
  }

  /** Sinhala, Persian and other scripts cannot be written without the two joiners. */
  private static boolean joiner(int codePoint) {
    return codePoint == 0x200c || codePoint == 0x200d;
  }
}
