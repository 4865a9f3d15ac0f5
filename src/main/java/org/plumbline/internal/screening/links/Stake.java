package org.plumbline.internal.screening.links;

import java.util.List;

/**
 * The share of one owner in a body. Immutable.
 *
 * @param owner of the share
 * @param atLeast in percent; 0 if no share is known, or the owner is not certain
 * @param atMost in percent; 100 if a link does not give a share
 * @param ties the links that say so; at least one
 */
public record Stake(Party owner, double atLeast, double atMost, List<Tie> ties) {
  /** Copies the list. */
  public Stake {
    ties = List.copyOf(ties);
  }

  /**
   * Several links may describe the same stake or parts of it: it is at least the smallest share, at
   * most the sum.
   */
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
