package org.plumbline.internal.screening.links;

import java.util.List;

/**
 * What one owner has of a body. Immutable.
 *
 * @param owner who owns
 * @param atLeast in percent; 0 if no share is known, or if it is not sure that it is this owner
 * @param atMost in percent; 100 if a tie does not say the share
 * @param ties that say so; at least one
 */
public record Stake(Party owner, double atLeast, double atMost, List<Tie> ties) {
  /** Copies the list. */
  public Stake {
    ties = List.copyOf(ties);
  }

  /** Several ties may tell of one stake, or of parts of it: at least the least, at most the sum. */
  static Stake of(List<Tie> ties) {
    double least =
        ties.stream()
            .filter(Tie::sure)
            .flatMap(tie -> tie.percent().stream())
            .min(Double::compare)
            .orElse(0.0);
    double most = ties.stream().mapToDouble(tie -> tie.percent().orElse(100.0)).sum();
    return new Stake(ties.get(0).object(), least, Math.min(100, most), ties);
  }
}
