package org.plumbline.internal.rulebook.edit;

import org.antlr.v4.runtime.Token;
import org.plumbline.internal.rulebook.parse.DrlProfileLexer;

/** Decides the number of spaces between two words of a line. */
final class Spacing {
  /** The longest key; the parentheses of all metadata are aligned with it. */
  private static final int KEY_WIDTH = "@validFrom".length();

  private Spacing() {}

  /**
   * @param part the part of the file they are in
   */
  static int between(Token first, Token second, RuleLines.Part part) {
    if (part == RuleLines.Part.METADATA && isName(first)) {
      return Math.max(0, KEY_WIDTH - 1 - first.getText().length());
    }
    return isClose(first, second, part) ? 0 : 1;
  }

  private static boolean isClose(Token first, Token second, RuleLines.Part part) {
    if (part == RuleLines.Part.PACKAGE && (isText(first, "-") || isText(second, "-"))) {
      return true;
    }
    return switch (second.getText()) {
      case ",", ";", "." -> true;
      case ")" -> isText(first, "(");
      case "(" -> isName(first) || isText(first, "!");
      default -> isText(first, ".") || isText(first, "@") || isText(first, "!");
    };
  }

  private static boolean isText(Token token, String text) {
    return token.getText().equals(text);
  }

  /** Whether a following parenthesis belongs to this word. */
  private static boolean isName(Token token) {
    return switch (token.getType()) {
      case DrlProfileLexer.WORD,
          DrlProfileLexer.END,
          DrlProfileLexer.RULE,
          DrlProfileLexer.NOT,
          DrlProfileLexer.EXISTS,
          DrlProfileLexer.ACCUMULATE ->
          true;
      default -> false;
    };
  }
}
