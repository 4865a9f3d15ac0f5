package org.plumbline.internal.coverage;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.coverage.CoveredRule.Outcome;
import org.plumbline.problem.Problem;
import org.plumbline.rulebook.Rulebook;

/**
 * Coverage of rules by test cases: which rules fired, and which conditions were true and false. A
 * case counts for the rules whose flags it must list. A condition counts when it is evaluated in a
 * scenario: all premises before its own are met, and the fact has met everything before it in the
 * pattern. Immutable.
 *
 * @param rules sorted by id
 * @param unneeded exemptions that are not needed
 * @param cases the number of days of cases that were run
 */
public record Coverage(List<CoveredRule> rules, List<Problem> unneeded, int cases) {
  public Coverage {
    rules = List.copyOf(rules);
    unneeded = List.copyOf(unneeded);
  }

  /** The coverage of one rule; empty if no case belongs to it. */
  public Optional<CoveredRule> of(String id) {
    return rules.stream().filter(rule -> rule.rule().id().equals(id)).findFirst();
  }

  /** The coverage of the rules of one rulebook. */
  public Coverage only(Rulebook rulebook) {
    return new Coverage(
        rules.stream()
            .filter(coveredRule -> rulebook.rule(coveredRule.rule().id()).isPresent())
            .toList(),
        unneeded,
        cases);
  }

  /** The number of rules that fired. */
  public long fired() {
    return rules.stream().filter(rule -> rule.outcome() == Outcome.FIRED).count();
  }

  /** The number of conditions. */
  public long conditions() {
    return rules.stream().mapToLong(rule -> rule.conditions().size()).sum();
  }

  /** The number of conditions that were true and false, or are exempt. */
  public long covered() {
    return conditions() - rules.stream().mapToLong(rule -> rule.missing().size()).sum();
  }
}
