package org.plumbline.internal.yaml;

import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Place;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds characters that YAML does not allow. */
final class Characters {
  private Characters() {}

  /**
   * Whether YAML allows every character of a text; reports the first one that it does not allow.
   */
  static boolean checkPrintable(String text, Place whole, FileProblems problems) {
    int at = firstUnprintable(text);
    if (at >= 0) {
      problems.add(place(text, at, whole), message(text.codePointAt(at)));
    }
    return at < 0;
  }

  private static int firstUnprintable(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!StreamReader.isPrintable(codePoint)) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return -1;
  }

  private static String message(int codePoint) {
    return codePoint == 0
        ? "this is not a text file: it has a zero byte"
        : "the character "
            + SafeText.of(Character.toString(codePoint))
            + " may not stand in a file as it is;"
            + " write it as \""
            + SafeText.of(Character.toString(codePoint))
            + "\" in quotation marks";
  }

  /** The place of the character at {@code index}. */
  static Place place(String text, int index, Place whole) {
    String before = text.substring(0, index).replace("\r\n", "\n").replace('\r', '\n');
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return inside(whole, line, before.codePointCount(lineStart, before.length()));
  }

  /**
   * A place in a text.
   *
   * @param whole the whole file, or the line of it that the text is
   * @param line from 0
   * @param column from 0
   */
  static Place inside(Place whole, int line, int column) {
    return new Place(whole.file(), Math.max(1, whole.line()) + line, 1 + column);
  }
}
