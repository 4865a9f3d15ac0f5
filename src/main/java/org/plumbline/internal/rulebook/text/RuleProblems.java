package org.plumbline.internal.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Excerpt;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;
import org.plumbline.problem.TextEdit;

/** Collects the problems of one file, to report all of them together. */
public final class RuleProblems {
  private final String file;
  private final String text;
  private final List<Problem> found = new ArrayList<>();

  /** Starts without problems, for a file with a name and a text. */
  public RuleProblems(String file, String text) {
    this.file = file;
    this.text = text;
  }

  public String file() {
    return file;
  }

  public void add(Problem problem) {
    found.add(problem);
  }

  public void add(ProblemCode code, Place place, String message, String hint) {
    found.add(new Problem(code, place, message, hint));
  }

  public void add(ProblemCode code, Token token, String message) {
    add(code, token, message, "");
  }

  public void add(ProblemCode code, Token token, String message, String hint) {
    found.add(at(code, token, message, hint));
  }

  /**
   * Adds a problem whose fix replaces the token with other words, or removes it if there are none.
   */
  public void add(ProblemCode code, Token token, String message, String hint, String fresh) {
    add(
        code,
        token,
        message,
        hint,
        fresh.isEmpty() ? Optional.empty() : Optional.of(instead(token, fresh)));
  }

  public void add(
      ProblemCode code, Token token, String message, String hint, Optional<TextEdit> mend) {
    Problem problem = at(code, token, message, hint);
    found.add(mend.map(problem::withFix).orElse(problem));
  }

  private Problem at(ProblemCode code, Token token, String message, String hint) {
    return new Problem(code, place(token), message, hint)
        .showing(new Excerpt("", place(token).column() + length(token)));
  }

  private static int length(Token token) {
    return token.getType() == Token.EOF
        ? 1
        : Math.max(1, token.getStopIndex() - token.getStartIndex() + 1);
  }

  /** The edit that replaces a token. */
  public static TextEdit instead(Token token, String fresh) {
    return new TextEdit(token.getLine(), token.getCharPositionInLine() + 1, token.getText(), fresh);
  }

  public Place place(Token token) {
    return new Place(file, token.getLine(), token.getCharPositionInLine() + 1);
  }

  public boolean any() {
    return !found.isEmpty();
  }

  /** The problems in order of their places, without duplicates, each with its line. */
  public List<Problem> sorted() {
    return found.stream()
        .sorted()
        .distinct()
        .map(problem -> problem.showing(problem.excerpt().ofLine(problem.place().line(), text)))
        .toList();
  }

  /** Throws the problems, if there are any. */
  public void throwIfAny() {
    if (any()) {
      throw new BrokenRulesException(sorted());
    }
  }
}
