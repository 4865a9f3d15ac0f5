package org.plumbline.internal.screening.links;

import java.util.List;

/**
 * A step of a chain. Immutable.
 *
 * @param from where the step starts
 * @param to where it ends
 * @param ties all links between the two, each in its own direction; at least one
 */
public record Hop(Party from, Party to, List<Tie> ties) {
  /** Copies the list. */
  public Hop {
    ties = List.copyOf(ties);
  }

  /** Whether at least one of the links is certain about both ends. */
  public boolean isSure() {
    return ties.stream().anyMatch(Tie::sure);
  }
}
