package org.plumbline.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * A problem in a file: what is wrong and where.
 *
 * @param place where the problem is
 * @param message one sentence: what is wrong and what is allowed
 * @param hint a likely fix, such as {@code did you mean 'recipients'?}; may be empty
 * @param code the code of this kind of problem; empty for problems in cases and lists
 * @param excerpt the line in question; {@link Excerpt#NONE} if it is not known
 * @param fix an edit that fixes it; empty if the fix needs a decision
 */
public record Problem(
    Place place,
    String message,
    String hint,
    Optional<ProblemCode> code,
    Excerpt excerpt,
    Optional<TextEdit> fix)
    implements Comparable<Problem> {

  /** A problem in a case or a list. */
  public Problem(Place place, String message, String hint) {
    this(place, message, hint, Optional.empty(), Excerpt.NONE, Optional.empty());
  }

  /** A problem with a code. */
  public Problem(ProblemCode code, Place place, String message, String hint) {
    this(place, message, hint, Optional.of(code), Excerpt.NONE, Optional.empty());
  }

  /** The same problem with another code. */
  public Problem as(ProblemCode kind) {
    return new Problem(place, message, hint, Optional.of(kind), excerpt, fix);
  }

  /** The same problem, with another file name. */
  public Problem in(String file) {
    Place there = new Place(file, place.line(), place.column());
    return new Problem(there, message, hint, code, excerpt, fix);
  }

  /** The same problem with an excerpt. */
  public Problem showing(Excerpt there) {
    return new Problem(place, message, hint, code, there, fix);
  }

  /** The same problem with an edit that fixes it. */
  public Problem withFix(TextEdit edit) {
    return new Problem(place, message, hint, code, excerpt, Optional.of(edit));
  }

  @Override
  public int compareTo(Problem problem) {
    return Comparator.comparing(Problem::place)
        .thenComparing(Problem::message)
        .compare(this, problem);
  }

  /** {@code file:line:column: message (hint)}. */
  @Override
  public String toString() {
    return place + ": " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
  }
}
