package org.plumbline.result;

import java.util.List;
import org.plumbline.problem.Place;

/**
 * A condition of a rule that was met.
 *
 * @param condition the place of the condition in the rule
 * @param description the condition in words
 * @param by the facts that meet it; empty if the condition requires that there are none
 */
public record Met(Place condition, String description, List<Evidence> by) {

  public Met {
    by = List.copyOf(by);
  }
}
