package org.plumbline.result;

import java.util.List;

/**
 * A fact that almost met a condition of a rule, or that prevents it from being met.
 *
 * @param fact the fact
 * @param misses what does not fit the condition, such as {@code from is 2017-01-25; wanted: on or
 *     after 2017-01-26 (1 day too early)}; empty if the fact exists but must not
 */
public record Near(Evidence fact, List<String> misses) {

  public Near {
    misses = List.copyOf(misses);
  }
}
