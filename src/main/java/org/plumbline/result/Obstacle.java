package org.plumbline.result;

import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Place;

/**
 * The first condition of a rule that nothing meets: why the rule raised nothing, in the reading in
 * which it came furthest.
 *
 * @param reason in words, such as {@code it does not find an incident (serious: yes)}
 * @param condition where the condition stands in the rule
 * @param text the condition in the language of rules
 * @param met the conditions before it, all of which are met
 * @param conditions how many the rule has
 * @param lookedAt how many facts of the kind that it looks for the case has
 * @param nearest those of them that came nearest, at most three; where the condition asks that
 *     there be none, those that are there
 * @param reach how far it looked, if it looked for listed bodies
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
  /** Copies the lists. */
  public Obstacle {
    met = List.copyOf(met);
    nearest = List.copyOf(nearest);
  }
}
