package org.plumbline.internal.check;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.scenario.Assumption;
import org.plumbline.result.Obstacle;

/**
 * A scenario set in which a rule always does the same.
 *
 * @param assumptions what distinguishes it from the other sets; empty if it is the only one
 * @param raised whether the rule raises its flag
 * @param obstacle why not; also empty if nobody asked
 */
public record FlagPath(List<Assumption> assumptions, boolean raised, Optional<Obstacle> obstacle) {
  public FlagPath {
    assumptions = List.copyOf(assumptions);
  }
}
