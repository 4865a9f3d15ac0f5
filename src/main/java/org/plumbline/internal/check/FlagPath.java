package org.plumbline.internal.check;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.scenario.Assumption;
import org.plumbline.result.Obstacle;

/**
 * Readings that are alike to a rule.
 *
 * @param assumptions what sets them apart from the other readings; none if there are no others
 * @param raised whether the rule raises its flag in them
 * @param obstacle if not, what keeps it from that; empty also where that was not asked for
 */
public record FlagPath(List<Assumption> assumptions, boolean raised, Optional<Obstacle> obstacle) {
  /** Copies the assumptions. */
  public FlagPath {
    assumptions = List.copyOf(assumptions);
  }
}
