package org.plumbline.flags;

/**
 * Something wrong in a file that people write.
 *
 * @param place where
 * @param message one sentence in the reader's language: what was found, what was wanted, what is
 *     allowed
 * @param hint a likely mend, such as {@code did you mean 'recipients'?}; empty if there is none
 */
public record Problem(Place place, String message, String hint) implements Comparable<Problem> {
  @Override
  public int compareTo(Problem other) {
    return java.util.Comparator.comparing(Problem::place)
        .thenComparing(Problem::message)
        .compare(this, other);
  }

  /** {@code file:line:column: message (hint)}. */
  @Override
  public String toString() {
    return place + ": " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
  }
}
