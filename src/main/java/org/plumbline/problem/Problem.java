package org.plumbline.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something wrong in a file that people write.
 *
 * @param place where
 * @param message one sentence in the reader's language: what was found, what was wanted, what is
 *     allowed
 * @param hint a likely mend, such as {@code did you mean 'recipients'?}; empty if there is none
 * @param code of its kind; empty for what is wrong in cases and lists
 * @param excerpt what stands there; {@link Excerpt#NONE} if that is not known
 * @param mend an edit that mends it; empty where that takes thought
 */
public record Problem(
    Place place,
    String message,
    String hint,
    Optional<ProblemCode> code,
    Excerpt excerpt,
    Optional<TextEdit> mend)
    implements Comparable<Problem> {

  /** A problem of a case or a list. */
  public Problem(Place place, String message, String hint) {
    this(place, message, hint, Optional.empty(), Excerpt.NONE, Optional.empty());
  }

  /** A problem of one of the kinds that have a code. */
  public Problem(ProblemCode code, Place place, String message, String hint) {
    this(place, message, hint, Optional.of(code), Excerpt.NONE, Optional.empty());
  }

  /** The same problem as one of a kind that has a code. */
  public Problem as(ProblemCode kind) {
    return new Problem(place, message, hint, Optional.of(kind), excerpt, mend);
  }

  /** The same problem, in the file of another name. */
  public Problem in(String file) {
    Place there = new Place(file, place.line(), place.column());
    return new Problem(there, message, hint, code, excerpt, mend);
  }

  /** The same problem, and what stands there. */
  public Problem showing(Excerpt there) {
    return new Problem(place, message, hint, code, there, mend);
  }

  /** The same problem, and what mends it. */
  public Problem mendedBy(TextEdit edit) {
    return new Problem(place, message, hint, code, excerpt, Optional.of(edit));
  }

  @Override
  public int compareTo(Problem otherProblem) {
    return Comparator.comparing(Problem::place)
        .thenComparing(Problem::message)
        .compare(this, otherProblem);
  }

  /** {@code file:line:column: message (hint)}. */
  @Override
  public String toString() {
    return place + ": " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
  }
}
