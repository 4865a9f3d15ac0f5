package org.plumbline.internal.text;

/** Remarks in brackets after a text that may end with one itself. */
public final class Brackets {
  private Brackets() {}

  /** {@code US Entity List (export licensing)}, but {@code UK List (Iran; asset freeze)}. */
  public static String add(String text, String remark) {
    return join(text, " (" + remark + ")");
  }

  /**
   * One text after the other. If the first ends with a remark in brackets and the next begins with
   * one, they become one remark; the number in {@code section 2(1)} is no remark.
   */
  public static String join(String text, String next) {
    return next.startsWith(" (") && endsWithRemark(text)
        ? text.substring(0, text.length() - 1) + "; " + next.substring(2)
        : text + next;
  }

  private static boolean endsWithRemark(String text) {
    if (!text.endsWith(")")) {
      return false;
    }
    int open = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char character = text.charAt(i);
      if (character == ')') {
        open++;
      } else if (character == '(' && --open == 0) {
        return i == 0 || text.charAt(i - 1) == ' ';
      }
    }
    return false;
  }
}
