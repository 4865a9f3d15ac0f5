package org.plumbline.replay.analysis;

import java.util.List;
import org.plumbline.flags.Place;
import org.plumbline.rulebook.Rule;

/**
 * What was found out about one rule.
 *
 * @param rule the rule
 * @param fires whether it can fire
 * @param conditions of each condition that can be left out, whether it makes any difference
 */
public record RuleAnswer(Rule rule, Answer fires, List<ConditionAnswer> conditions) {
  /** Copies the conditions. */
  public RuleAnswer {
    conditions = List.copyOf(conditions);
  }

  /**
   * Whether a condition makes any difference: whether in some case the rule comes out otherwise
   * without it.
   *
   * @param text the condition in short, such as {@code Phase( runningOn( $day ) )}
   * @param place where it begins
   */
  public record ConditionAnswer(String text, Place place, Answer matters) {}
}
