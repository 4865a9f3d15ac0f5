package org.plumbline.internal.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.internal.rulebook.model.RuleCondition;

/**
 * Coverage of one condition. Immutable.
 *
 * @param condition the condition
 * @param isTrue whether it was ever true
 * @param isFalse whether it was ever false
 * @param neverTrue the exemption, if it cannot be true
 * @param neverFalse the exemption, if it cannot be false
 */
public record CoveredCondition(
    RuleCondition condition,
    boolean isTrue,
    boolean isFalse,
    Optional<Exemption> neverTrue,
    Optional<Exemption> neverFalse) {
  /** The end of an exemption for a condition that is never true. */
  static final String NEVER_TRUE = ": never true";

  /** The end of an exemption for a condition that is never false. */
  static final String NEVER_FALSE = ": never false";

  /** The exemptions, for true and for false. */
  public List<Exemption> exemptions() {
    return Stream.of(neverTrue, neverFalse).flatMap(Optional::stream).toList();
  }

  /** Whether it was both true and false. */
  public boolean isSeenBothWays() {
    return isTrue && isFalse;
  }

  /** Whether it was both true and false, or is exempt where it was not. */
  public boolean isCovered() {
    return (isTrue || neverTrue.isPresent()) && (isFalse || neverFalse.isPresent());
  }
}
