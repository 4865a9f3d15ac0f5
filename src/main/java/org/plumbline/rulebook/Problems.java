package org.plumbline.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.plumbline.flags.Edit;
import org.plumbline.flags.Excerpt;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;
import org.plumbline.flags.ProblemCode;

/** Collects what is wrong with one file, to tell all of it at once. */
final class Problems {
  private final String file;
  private final String text;
  private final List<Problem> found = new ArrayList<>();

  /** None so far in the file of a name and a text. */
  Problems(String file, String text) {
    this.file = file;
    this.text = text;
  }

  String file() {
    return file;
  }

  void add(Problem problem) {
    found.add(problem);
  }

  void add(ProblemCode code, Place place, String message, String hint) {
    found.add(new Problem(code, place, message, hint));
  }

  void add(ProblemCode code, Token token, String message) {
    add(code, token, message, "");
  }

  void add(ProblemCode code, Token token, String message, String hint) {
    found.add(at(code, token, message, hint));
  }

  /**
   * The same, where it is mended by other words in place of the token; by none if they are empty.
   */
  void add(ProblemCode code, Token token, String message, String hint, String fresh) {
    add(
        code,
        token,
        message,
        hint,
        fresh.isEmpty() ? Optional.empty() : Optional.of(instead(token, fresh)));
  }

  void add(ProblemCode code, Token token, String message, String hint, Optional<Edit> mend) {
    Problem problem = at(code, token, message, hint);
    found.add(mend.map(problem::mendedBy).orElse(problem));
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

  /** The edit that puts words in the place of a token. */
  static Edit instead(Token token, String fresh) {
    return new Edit(token.getLine(), token.getCharPositionInLine() + 1, token.getText(), fresh);
  }

  Place place(Token token) {
    return new Place(file, token.getLine(), token.getCharPositionInLine() + 1);
  }

  boolean any() {
    return !found.isEmpty();
  }

  /** In the order of their places, none twice, each with its line. */
  List<Problem> sorted() {
    return found.stream()
        .sorted()
        .distinct()
        .map(problem -> problem.showing(problem.excerpt().ofLine(problem.place().line(), text)))
        .toList();
  }

  /** Throws what was found, if anything was. */
  void throwIfAny() {
    if (any()) {
      throw new BrokenRulesException(sorted());
    }
  }
}
