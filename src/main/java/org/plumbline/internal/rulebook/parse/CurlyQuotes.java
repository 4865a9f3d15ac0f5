package org.plumbline.internal.rulebook.parse;

/** Curly quotation marks, which word processors put in place of straight ones. */
final class CurlyQuotes {
  private static final String CURLED =
      "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb\u2039\u203a";

  private CurlyQuotes() {}

  /** Whether the text is such a mark. */
  static boolean isCurled(String text) {
    return text.length() == 1 && CURLED.contains(text);
  }

  /** The text without such marks around it. */
  static String without(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isCurled(text.substring(from, from + 1))) {
      from++;
    }
    while (from < to && isCurled(text.substring(to - 1, to))) {
      to--;
    }
    return text.substring(from, to);
  }
}
