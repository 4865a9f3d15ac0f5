package org.plumbline.internal.coverage;

import java.util.Optional;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.internal.rulebook.model.RuleCondition;

/**
 * What cases show of a condition. Immutable.
 *
 * @param condition the condition
 * @param isTrue whether it was seen to hold
 * @param isFalse whether it was seen not to hold
 * @param neverTrue why it cannot be seen to hold, if that is so and somebody has said why
 * @param neverFalse why it cannot be seen not to hold, in the same way
 */
public record CoveredCondition(
    RuleCondition condition,
    boolean isTrue,
    boolean isFalse,
    Optional<Exemption> neverTrue,
    Optional<Exemption> neverFalse) {
  /** Ends what an excuse says of a condition that is never seen to hold. */
  static final String NEVER_TRUE = ": never true";

  /** Ends what an excuse says of a condition that is never seen not to hold. */
  static final String NEVER_FALSE = ": never false";

  /** Whether it was seen to hold, and seen not to. */
  public boolean isSeenBothWays() {
    return isTrue && isFalse;
  }

  /** Whether it was seen both ways, but for what is excused. */
  public boolean isCovered() {
    return (isTrue || neverTrue.isPresent()) && (isFalse || neverFalse.isPresent());
  }
}
