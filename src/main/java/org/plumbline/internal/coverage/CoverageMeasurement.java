package org.plumbline.internal.coverage;

import static org.plumbline.internal.coverage.CoveredCondition.NEVER_FALSE;
import static org.plumbline.internal.coverage.CoveredCondition.NEVER_TRUE;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.engine.plain.Sightings;
import org.plumbline.internal.replay.CaseSuite;
import org.plumbline.internal.rulebook.load.Exemptions;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RuleCondition;
import org.plumbline.problem.Problem;
import org.plumbline.rulebook.Rulebook;

/** Runs test cases to measure the {@link Coverage} of rules. Safe for any number of threads. */
public final class CoverageMeasurement {
  private CoverageMeasurement() {}

  /** The coverage of the rules that a suite belongs to. */
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
}
