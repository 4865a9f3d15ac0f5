package org.plumbline.result;

import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Place;

/**
 * The first condition of a rule that was not met, in the scenario in which the rule got furthest.
 * This is why it raised no flag.
 *
 * @param reason the reason in words, such as {@code it does not find an incident (serious: yes)}
 * @param condition the place of the condition in the rule
 * @param text the condition in the language of rules
 * @param met the conditions before it, all of which were met
 * @param conditions the number of conditions of the rule
 * @param lookedAt the number of facts in the case of the kind it looks for
 * @param nearest the facts that came closest to meeting the condition, at most three; if the
 *     condition requires that there are none, the facts that exist
 * @param reach how far the rule searched, if it searched for listed bodies
 */
public record Obstacle(
    String reason,
    Place condition,
    String text,
    List<Met> met,
    int conditions,
    int lookedAt,
    List<Near> nearest,
    Optional<SearchReach> reach) {

  public Obstacle {
    met = List.copyOf(met);
    nearest = List.copyOf(nearest);
  }
}
