package org.plumbline.replay.analysis;

import java.util.Optional;
import java.util.SortedMap;
import org.plumbline.engine.Nearness;
import org.plumbline.flags.Certainty;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.RuleSet;
import org.plumbline.rulebook.Rule;

/**
 * What a case is looked for to show.
 *
 * @param rules in force
 * @param rule the rule that it has to come near to firing
 * @param other what is held against it
 */
record Goal(RuleSet rules, Rule rule, Optional<Other> other) {

  /**
   * Another rule, and whether the two have to come out differently in any way; else only what the
   * first raises and the other does not counts.
   */
  record Other(Rule rule, boolean anyDifference) {}

  /** That a rule fires. */
  static Goal fires(RuleSet rules, Rule rule) {
    return new Goal(rules, rule, Optional.empty());
  }

  /** That a rule comes out otherwise than the same rule, changed. */
  static Goal differs(RuleSet rules, Rule changed) {
    return new Goal(
        rules, changed, Optional.of(new Other(rules.rule(changed.id()).orElseThrow(), true)));
  }

  /** That one rule fires where the other does not. */
  static Goal without(RuleSet rules, Rule one, Rule other) {
    return new Goal(rules, one, Optional.of(new Other(other, false)));
  }

  boolean isShownBy(CaseOnDay day) {
    SortedMap<String, Certainty> raised = raised(day, rule);
    return other
        .map(one -> isOtherwise(raised, raised(day, one.rule()), one.anyDifference()))
        .orElseGet(() -> raised.values().stream().anyMatch(Goal::isRaised));
  }

  private SortedMap<String, Certainty> raised(CaseOnDay day, Rule one) {
    return day.outcome(rules.with(one), one.id());
  }

  private static boolean isOtherwise(
      SortedMap<String, Certainty> one, SortedMap<String, Certainty> other, boolean any) {
    return any ? !one.equals(other) : isMore(one, other);
  }

  /** Whether in some reading the one is raised on something, and the other is not. */
  static boolean isMore(SortedMap<String, Certainty> one, SortedMap<String, Certainty> other) {
    return one.entrySet().stream()
        .anyMatch(
            raised ->
                raised.getValue() == Certainty.STANDS
                    ? Optional.ofNullable(other.get(raised.getKey()))
                        .map(certainty -> certainty == Certainty.DEPENDS)
                        .orElse(true)
                    : raised.getValue() == Certainty.DEPENDS
                        && !other.containsKey(raised.getKey()));
  }

  static boolean isRaised(Certainty certainty) {
    return certainty != Certainty.NOT_DECIDED;
  }

  Nearness nearness(CaseOnDay day) {
    return day.nearness(rules.with(rule), rule);
  }
}
