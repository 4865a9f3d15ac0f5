package org.plumbline.flags;

import java.util.List;
import java.util.Optional;

/**
 * A rule that raised nothing, and why.
 *
 * @param code the id of the rule
 * @param title of the rule
 * @param reason the first condition that nothing meets, in words
 * @param condition where that condition stands in the rule; empty if the rule is not in force on
 *     the day
 * @param nearest the facts that came nearest; may be empty
 */
public record NotRaised(
    String code, String title, String reason, Optional<Place> condition, List<Evidence> nearest) {
  /** Copies the facts. */
  public NotRaised {
    nearest = List.copyOf(nearest);
  }
}
