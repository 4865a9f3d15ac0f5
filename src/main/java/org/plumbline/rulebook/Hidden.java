package org.plumbline.rulebook;

import org.plumbline.flags.Place;
import org.plumbline.flags.ProblemCode;
import org.plumbline.flags.Shown;

/** Looks for characters that cannot be seen, or that turn round what stands beside them. */
final class Hidden {
  private Hidden() {}

  /** Whether all characters can be seen; if not, the first that cannot is a problem. */
  static boolean none(String text, Problems problems) {
    int line = 1;
    int column = 1;
    for (int at = text.startsWith("\ufeff") ? 1 : 0;
        at < text.length();
        at += Character.charCount(text.codePointAt(at))) {
      String character = Character.toString(text.codePointAt(at));
      if (!isSpace(character) && !Shown.of(character).equals(character)) {
        problems.add(
            ProblemCode.HIDDEN_CHARACTER,
            new Place(problems.file(), line, column),
            "here is a character that cannot be seen: " + Shown.of(character),
            "");
        return false;
      }
      line += character.equals("\n") ? 1 : 0;
      column = character.equals("\n") ? 1 : column + 1;
    }
    return true;
  }

  private static boolean isSpace(String character) {
    return "\t\r\n".contains(character);
  }
}
