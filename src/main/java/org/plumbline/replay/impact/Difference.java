package org.plumbline.replay.impact;

import java.util.List;

/**
 * In what a flag is another.
 *
 * @param aspect in what
 * @param causes each would be enough; at least one
 */
public record Difference(Aspect aspect, List<Cause> causes) {
  /** Copies the causes. */
  public Difference {
    causes = List.copyOf(causes);
  }
}
