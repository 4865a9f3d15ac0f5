package org.plumbline.internal.rulebook.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.rulebook.text.Markup;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.problem.ProblemCode;

/** Reads texts in quotation marks. */
final class Texts {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  private Texts() {}

  /** A text in single quotation marks, rewritten in double ones; empty if that is impossible. */
  static String inDoubleMarks(Token token) {
    String inside = token.getText().substring(1, token.getText().length() - 1);
    return inside.contains("\"") || inside.contains("\\") ? "" : "\"" + inside + "\"";
  }

  /** The text without its quotation marks; reports what is not allowed in it. */
  static String read(Token token, RuleProblems problems) {
    String inside = token.getText().substring(1, token.getText().length() - 1);
    Matcher escapes = ESCAPE.matcher(inside);
    while (escapes.find()) {
      if (!"\"\\".contains(escapes.group(1))) {
        problems.add(
            ProblemCode.BACKSLASH,
            token,
            "'\\" + escapes.group(1) + "' is not allowed in a text; only \\\" and \\\\ are",
            "write the character itself");
        return inside;
      }
    }
    if (inside.contains("\t")) {
      problems.add(
          ProblemCode.TAB_IN_TEXT,
          token,
          "this text contains a tab; write a space instead",
          "",
          token.getText().replace('\t', ' '));
    }
    Markup.tag(inside).ifPresent(sentence -> problems.add(ProblemCode.MARKUP, token, sentence));
    return ESCAPE.matcher(inside).replaceAll("$1");
  }
}
