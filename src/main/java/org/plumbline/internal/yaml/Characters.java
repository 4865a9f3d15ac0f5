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
  static boolean checkPrintable(String text, String file, FileProblems problems) {
    int at = firstUnprintable(text);
    if (at >= 0) {
      problems.add(place(text, at, file), message(text.codePointAt(at)));
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
  static Place place(String text, int index, String file) {
    String before = text.substring(0, index).replace("\r\n", "\n").replace('\r', '\n');
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Place(file, line, 1 + before.codePointCount(lineStart, before.length()));
  }
}
