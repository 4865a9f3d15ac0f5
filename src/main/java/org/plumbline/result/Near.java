package org.plumbline.result;

import java.util.List;

/**
 * A fact that came near to what a rule looks for, or that stands in the way of it.
 *
 * @param fact the fact
 * @param misses what of it is not as the condition wants it, such as {@code from is 2017-01-25;
 *     wanted: on or after 2017-01-26 (1 day too early)}; empty if the fact is there and must not be
 */
public record Near(Evidence fact, List<String> misses) {
  /** Copies the texts. */
  public Near {
    misses = List.copyOf(misses);
  }
}
