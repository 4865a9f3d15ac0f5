package org.plumbline.internal.coverage;

import static org.plumbline.internal.coverage.CoveredCondition.NEVER_FALSE;
import static org.plumbline.internal.coverage.CoveredCondition.NEVER_TRUE;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.coverage.CoveredRule.Outcome;
import org.plumbline.internal.engine.plain.Sightings;
import org.plumbline.internal.replay.CaseSuite;
import org.plumbline.internal.rulebook.load.Exemptions;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RuleCondition;
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

  /** Measures the coverage of the rules that a suite belongs to. */
  public static Coverage of(CaseSuite suite) {
    Rulebook rulebook = suite.rulebook();
    CaseSightings seen =
        suite.expectedDays().parallelStream()
            .collect(CaseSightings::new, CaseSightings::look, CaseSightings::add);
    List<Exemption> exemptions = rulebook.exemptions().coverage();
    List<CoveredRule> rules =
        rulebook.rules().stream()
            .map(rule -> of(rule, rulebook.text(rule.id()).orElse(""), seen, exemptions))
            .toList();
    return new Coverage(
        rules.stream().filter(rule -> suite.rules().contains(rule.rule())).toList(),
        unneeded(exemptions, rules),
        suite.expectedDays().size());
  }

  private static CoveredRule of(
      Rule rule, String text, CaseSightings seen, List<Exemption> exemptions) {
    return new CoveredRule(
        rule,
        text,
        seen.sightings().lookedAt(rule.id()),
        seen.firedBy(rule.id()),
        RuleCondition.of(rule).stream()
            .map(condition -> of(rule, condition, seen.sightings(), exemptions))
            .toList());
  }

  private static CoveredCondition of(
      Rule rule, RuleCondition condition, Sightings sightings, List<Exemption> exemptions) {
    boolean isTrue = sightings.saw(condition.place(), true);
    boolean isFalse = sightings.saw(condition.place(), false);
    return new CoveredCondition(
        condition,
        isTrue,
        isFalse,
        isTrue
            ? Optional.empty()
            : Exemptions.of(exemptions, rule.id(), condition.text() + NEVER_TRUE),
        isFalse
            ? Optional.empty()
            : Exemptions.of(exemptions, rule.id(), condition.text() + NEVER_FALSE));
  }

  private static List<Problem> unneeded(List<Exemption> exemptions, List<CoveredRule> rules) {
    return exemptions.stream()
        .filter(exemption -> rules.stream().noneMatch(rule -> needs(rule, exemption)))
        .map(Exemptions::unneeded)
        .toList();
  }

  private static boolean needs(CoveredRule rule, Exemption exemption) {
    return rule.conditions().stream()
        .anyMatch(
            coveredCondition ->
                coveredCondition.neverTrue().equals(Optional.of(exemption))
                    || coveredCondition.neverFalse().equals(Optional.of(exemption)));
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
