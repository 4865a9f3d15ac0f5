package org.plumbline.internal.rulebook.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.problem.ProblemCode;

/**
 * Checks the comments of a rule. Only one kind is allowed, so that any program that shows a file
 * recognises the same comments as this reader.
 */
final class Comments {
  private static final Pattern ESCAPE = Pattern.compile("\\\\+u+[0-9A-Fa-f]{4}");

  private Comments() {}

  /**
   * Whether all comments are plain; reports the first that is not. {@link RuleReader} refuses any
   * comment after {@code then}.
   */
  static boolean plain(List<Token> tokens, RuleProblems problems) {
    boolean after = false;
    for (Token token : tokens) {
      after =
          token.getType() == DrlProfileLexer.THEN
              || (after && token.getType() != DrlProfileLexer.END);
      if (!after && token.getType() == DrlProfileLexer.COMMENT && !isPlain(token, problems)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(Token comment, RuleProblems problems) {
    String text = comment.getText();
    if (text.startsWith("/*")) {
      problems.add(
          ProblemCode.COMMENT_FORM,
          comment,
          "start each line of a comment with '//', not with '/*'");
    } else if (text.contains("/*") || text.contains("*/")) {
      problems.add(
          ProblemCode.COMMENT_FORM,
          comment,
          "'/*' and '*/' are not allowed in a comment; some programs would begin or end one there");
    } else if (ESCAPE.matcher(text).find()) {
      problems.add(
          ProblemCode.COMMENT_FORM,
          comment,
          "this comment contains a character code; write the character itself");
    } else {
      return true;
    }
    return false;
  }
}
