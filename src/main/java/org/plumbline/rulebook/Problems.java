package org.plumbline.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;

/** Collects what is wrong with one file, to tell all of it at once. */
final class Problems {
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void add(Place place, String message, String hint) {
    found.add(new Problem(place, message, hint));
  }

  void add(Token token, String message) {
    add(token, message, "");
  }

  void add(Token token, String message, String hint) {
    add(place(token), message, hint);
  }

  Place place(Token token) {
    return new Place(file, token.getLine(), token.getCharPositionInLine() + 1);
  }

  boolean any() {
    return !found.isEmpty();
  }

  /** In the order of their places, none twice. */
  List<Problem> sorted() {
    return found.stream().sorted().distinct().toList();
  }

  /** Throws what was found, if anything was. */
  void throwIfAny() {
    if (any()) {
      throw new BrokenRulesException(sorted());
    }
  }
}
