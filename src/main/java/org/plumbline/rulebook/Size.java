package org.plumbline.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.plumbline.flags.ProblemCode;

/** Looks whether a rule is too large to be parsed, by its words alone. */
final class Size {
  private Size() {}

  /** Whether it is not; if it is, that is a problem. */
  static boolean fits(List<Token> tokens, Problems problems) {
    return wordsAreShort(tokens, problems)
        && isShallow(tokens, problems)
        && hasFewVariables(tokens, problems);
  }

  private static boolean wordsAreShort(List<Token> tokens, Problems problems) {
    for (Token token : tokens) {
      boolean word =
          token.getType() == DrlProfileLexer.WORD || token.getType() == DrlProfileLexer.VARIABLE;
      if (word && token.getText().length() > Limits.WORD) {
        problems.add(
            ProblemCode.TOO_LARGE,
            token,
            "a word of "
                + token.getText().length()
                + " characters; a word has at most "
                + Limits.WORD);
        return false;
      }
    }
    return true;
  }

  /** What is closed and was never opened counts for nothing: else it would hide what is opened. */
  private static boolean isShallow(List<Token> tokens, Problems problems) {
    int depth = 0;
    for (Token token : tokens) {
      depth += token.getText().equals("(") ? 1 : token.getText().equals(")") ? -1 : 0;
      depth = Math.max(0, depth);
      if (depth > Limits.PARENTHESES) {
        problems.add(
            ProblemCode.TOO_DEEP,
            token,
            "parentheses are nested more than " + Limits.PARENTHESES + " deep");
        return false;
      }
    }
    return true;
  }

  private static boolean hasFewVariables(List<Token> tokens, Problems problems) {
    Set<String> variables = new HashSet<>();
    for (Token token : tokens) {
      if (token.getType() == DrlProfileLexer.VARIABLE) {
        variables.add(token.getText());
      }
      if (variables.size() > Limits.VARIABLES) {
        problems.add(
            ProblemCode.TOO_MANY_VARIABLES,
            token,
            "here is one variable too many; a rule has at most " + Limits.VARIABLES,
            "write two rules, or bind only what is used");
        return false;
      }
    }
    return true;
  }
}
