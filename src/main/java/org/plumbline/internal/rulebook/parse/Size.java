package org.plumbline.internal.rulebook.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.rulebook.text.RuleLimits;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.problem.ProblemCode;

/** Checks, from its tokens alone, whether a rule is too large to parse. */
final class Size {
  private Size() {}

  /** Whether it fits; if not, that is reported. */
  static boolean fits(List<Token> tokens, RuleProblems problems) {
    return wordsAreShort(tokens, problems)
        && isShallow(tokens, problems)
        && hasFewVariables(tokens, problems);
  }

  private static boolean wordsAreShort(List<Token> tokens, RuleProblems problems) {
    for (Token token : tokens) {
      boolean word =
          token.getType() == DrlProfileLexer.WORD || token.getType() == DrlProfileLexer.VARIABLE;
      if (word && token.getText().length() > RuleLimits.WORD) {
        problems.add(
            ProblemCode.TOO_LARGE,
            token,
            "this word has "
                + token.getText().length()
                + " characters; a word can have at most "
                + RuleLimits.WORD);
        return false;
      }
    }
    return true;
  }

  /** A closing parenthesis without an opening one does not count; otherwise it would hide depth. */
  private static boolean isShallow(List<Token> tokens, RuleProblems problems) {
    int depth = 0;
    for (Token token : tokens) {
      depth += token.getText().equals("(") ? 1 : token.getText().equals(")") ? -1 : 0;
      depth = Math.max(0, depth);
      if (depth > RuleLimits.PARENTHESES) {
        problems.add(
            ProblemCode.TOO_DEEP,
            token,
            "parentheses are nested more than "
                + RuleLimits.PARENTHESES
                + " deep; write the condition more simply");
        return false;
      }
    }
    return true;
  }

  private static boolean hasFewVariables(List<Token> tokens, RuleProblems problems) {
    Set<String> variables = new HashSet<>();
    for (Token token : tokens) {
      if (token.getType() == DrlProfileLexer.VARIABLE) {
        variables.add(token.getText());
      }
      if (variables.size() > RuleLimits.VARIABLES) {
        problems.add(
            ProblemCode.TOO_MANY_VARIABLES,
            token,
            "too many variables; a rule can have at most " + RuleLimits.VARIABLES,
            "write two rules, or remove variables you do not need");
        return false;
      }
    }
    return true;
  }
}
