package org.plumbline.result;

import java.util.List;
import org.plumbline.problem.Place;

/**
 * A condition of a rule that is met.
 *
 * @param condition where it stands in the rule
 * @param description it asks for, in words
 * @param by the facts that meet it; empty where it asks that there be none
 */
public record Met(Place condition, String description, List<Evidence> by) {
  /** Copies the facts. */
  public Met {
    by = List.copyOf(by);
  }
}
