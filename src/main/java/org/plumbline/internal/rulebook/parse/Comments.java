package org.plumbline.internal.rulebook.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.problem.ProblemCode;

/**
 * Looks at the comments of a rule. Whatever shows a file must take for a comment what the reader of
 * rules takes for one; so there is but one kind of them.
 */
final class Comments {
  private static final Pattern ESCAPE = Pattern.compile("\\\\+u+[0-9A-Fa-f]{4}");

  private Comments() {}

  /**
   * Whether all comments are plain; the first that is not is a problem. After {@code then} there
   * may be none at all, which {@link RuleReader} sees to.
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
