package org.plumbline.internal.rulebook.text;

import java.util.Optional;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemCode;

/**
 * Finds characters that are invisible or change the direction of text: the text that people read
 * must be the text that runs.
 */
public final class HiddenCharacters {
  private HiddenCharacters() {}

  /** Whether all characters are visible; reports the first that is not. */
  public static boolean none(String text, RuleProblems problems) {
    int line = 1;
    int column = 1;
    for (int at = text.startsWith("\ufeff") ? 1 : 0;
        at < text.length();
        at += Character.charCount(text.codePointAt(at))) {
      Optional<String> sentence = sentence(text, at);
      if (sentence.isPresent()) {
        problems.add(
            ProblemCode.HIDDEN_CHARACTER,
            new Place(problems.file(), line, column),
            sentence.get(),
            "");
        return false;
      }
      line += text.charAt(at) == '\n' ? 1 : 0;
      column = text.charAt(at) == '\n' ? 1 : column + 1;
    }
    return true;
  }

  /** The message for a text made from escapes; empty if it is fine. */
  static Optional<String> in(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      Optional<String> sentence = sentence(text, at);
      if (sentence.isPresent()) {
        return sentence;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> sentence(String text, int at) {
    int codePoint = text.codePointAt(at);
    if (codePoint == '\r') {
      return text.startsWith("\r\n", at)
          ? Optional.empty()
          : Optional.of("this is only half of a line ending, which some programs do not show");
    }
    boolean hidden =
        isJoiner(codePoint)
            ? !joins(text, at)
            : isBlank(codePoint) || (!isSpace(codePoint) && isShownAsCode(codePoint));
    return hidden
        ? Optional.of("this character is invisible: " + code(codePoint))
        : Optional.empty();
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == '\t' || codePoint == '\n';
  }

  private static boolean isShownAsCode(int codePoint) {
    String character = Character.toString(codePoint);
    return !SafeText.of(character).equals(character);
  }

  /** Sinhala, Persian and other scripts cannot be written without the two joiners. */
  private static boolean isJoiner(int codePoint) {
    return codePoint == 0x200c || codePoint == 0x200d;
  }

  private static boolean joins(String text, int at) {
    return at > 0
        && text.codePointBefore(at) > 0x2ff
        && (Character.isLetter(text.codePointBefore(at))
            || Character.getType(text.codePointBefore(at)) == Character.NON_SPACING_MARK);
  }

  /** Letters and marks without a shape, and private characters that each font draws differently. */
  private static boolean isBlank(int codePoint) {
    return switch (codePoint) {
      case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0 -> true;
      default ->
          (codePoint >= 0x180b && codePoint <= 0x180f)
              || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
              || (codePoint >= 0xe0000 && codePoint <= 0xe0fff)
              || Character.getType(codePoint) == Character.PRIVATE_USE;
    };
  }

  private static String code(int codePoint) {
    StringBuilder code = new StringBuilder();
    for (char unit : Character.toChars(codePoint)) {
      code.append(String.format("\\u%04x", (int) unit));
    }
    return code.toString();
  }
}
