package org.plumbline.internal.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.check.DisagreementException;
import org.plumbline.internal.engine.explain.Explainer;
import org.plumbline.internal.engine.explain.WhyNot;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RulePrinter;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.result.Met;
import org.plumbline.result.Near;
import org.plumbline.result.Obstacle;

/** Finds out what kept a rule from raising its flag. */
final class ObstacleFinder {
  /** The scenario in which the rule came closest goes first. */
  private static final Comparator<WhyNot> NEAREST_FIRST =
      Comparator.comparingInt((WhyNot why) -> -why.steps().size())
          .thenComparingInt(ObstacleFinder::misses)
          .thenComparingLong(ObstacleFinder::distance);

  private static final int MOST_NEAREST = 3;

  private final IndexedFacts checked;
  private final Rule rule;
  private final Optional<String> subject;
  private final FactText texts;

  ObstacleFinder(IndexedFacts checked, Rule rule) {
    this(checked, rule, Optional.empty());
  }

  /** Looks only at one subject, if there is one. */
  ObstacleFinder(IndexedFacts checked, Rule rule, Optional<String> subject) {
    this.checked = checked;
    this.rule = rule;
    this.subject = subject;
    this.texts = new FactText(checked.names());
  }

  private static int misses(WhyNot why) {
    return why.nearest().stream().findFirst().map(near -> near.misses().size()).orElse(99);
  }

  private static long distance(WhyNot why) {
    return why.nearest().stream().findFirst().map(WhyNot.Near::distance).orElse(0L);
  }

  /**
   * The obstacle in the scenario in which the rule came closest.
   *
   * @param scenarioSets sets in all of which the rule raises nothing
   * @throws DisagreementException if it raises its flag in one of them
   */
  Obstacle over(List<ScenarioSet> scenarioSets) {
    return scenarioSets.stream()
        .map(this::whyNot)
        .map(
            why ->
                why.orElseThrow(
                    () ->
                        new DisagreementException(
                            rule.id() + " is raised in a scenario in which it should not be")))
        .min(NEAREST_FIRST)
        .map(this::obstacle)
        .orElseThrow();
  }

  /** Why the rule raises nothing in a scenario set; empty if it raises its flag. */
  private Optional<WhyNot> whyNot(ScenarioSet scenarioSet) {
    ScenarioSetFacts world = new ScenarioSetFacts(checked, scenarioSet.only(scenarioSet.first()));
    return new Explainer(world, scenarioSet.first(), checked.names()).whyNot(rule, subject);
  }

  private Obstacle obstacle(WhyNot why) {
    return new Obstacle(
        why.description(),
        why.premise().place(),
        RulePrinter.print(rule, why.premise()),
        why.steps().stream().map(this::met).toList(),
        rule.when().size(),
        why.lookedAt(),
        why.nearest().stream()
            .filter(near -> FactText.isEvidence(near.fact().type().type()))
            .limit(MOST_NEAREST)
            .map(near -> new Near(texts.evidence(near.fact()), near.misses()))
            .toList(),
        why.reach());
  }

  private Met met(WhyNot.Step step) {
    return new Met(
        step.premise().place(),
        step.description(),
        step.by().stream().map(texts::evidence).distinct().toList());
  }
}
