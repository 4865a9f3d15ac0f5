package org.plumbline.internal.text;

import java.util.stream.Collectors;

/**
 * Text that somebody else wrote, made safe to show: what would move the cursor, hide or turn round
 * what stands beside it is written out as {@code \u202e}. All else, in any script, stays as it is.
 */
public final class SafeText {
  private static final int BRIEF = 60;

  private SafeText() {}

  /** All of {@code text}, on one line. */
  public static String of(String text) {
    return text.codePoints().mapToObj(SafeText::show).collect(Collectors.joining());
  }

  /** The first words of {@code text}, on one line, in quotation marks: to name it in a message. */
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
