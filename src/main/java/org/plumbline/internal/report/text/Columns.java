package org.plumbline.internal.report.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How much room a text takes on a terminal, and where to break it. */
public final class Columns {
  private static final Set<UnicodeScript> WIDE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI,
          UnicodeScript.TANGUT);

  private Columns() {}

  /** How many columns {@code text} takes. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** None for a mark on the letter before it, two for a letter of a wide script or a picture. */
  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return (WIDE.contains(UnicodeScript.of(codePoint)) && !isBetween(codePoint, 0xff61, 0xffdc))
        || isBetween(codePoint, 0x3000, 0x303e)
        || isBetween(codePoint, 0xff01, 0xff60)
        || isBetween(codePoint, 0xffe0, 0xffe6)
        || isBetween(codePoint, 0x1f300, 0x1faff);
  }

  private static boolean isBetween(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }

  /**
   * Breaks a text into lines of at most {@code width} columns, between words where it can; a word
   * that is longer than a line is cut.
   */
  public static List<String> wrap(String text, int width) {
    return wrap(text, width, word -> false);
  }

  /** The same, but paths and ids stay whole, so that they can be copied. */
  static List<String> wrapAroundIds(String text, int width) {
    return wrap(text, width, word -> word.indexOf('/') >= 0);
  }

  private static List<String> wrap(String text, int width, Predicate<String> isWhole) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +", -1)) {
      for (String piece : isWhole.test(word) ? List.of(word) : cut(word, width)) {
        if (line.length() > 0 && of(line.toString()) + 1 + of(piece) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() > 0 ? " " : "").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> cut(String word, int width) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int codePoint : word.codePoints().toArray()) {
      if (of(piece.toString()) + of(codePoint) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(codePoint);
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
