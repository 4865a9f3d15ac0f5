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

/** Says what kept a rule from raising its flag. */
final class ObstacleFinder {
  /** The one in whose reading the rule came furthest and nearest goes first. */
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

  /** What kept the rule from raising it on {@code subject}, if there is one. */
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
   * The obstacle in the reading in which the rule came nearest.
   *
   * @param boxes of like readings, in all of which the rule raises nothing
   * @throws DisagreementException if it does raise something in one of them
   */
  Obstacle over(List<ScenarioSet> boxes) {
    return boxes.stream()
        .map(this::whyNot)
        .map(
            why ->
                why.orElseThrow(
                    () ->
                        new DisagreementException(
                            rule.id() + " is raised in one reading and in none")))
        .min(NEAREST_FIRST)
        .map(this::obstacle)
        .orElseThrow();
  }

  /** Why the rule raises nothing in the readings of a box, if it does not. */
  private Optional<WhyNot> whyNot(ScenarioSet box) {
    ScenarioSetFacts world = new ScenarioSetFacts(checked, box.only(box.first()));
    return new Explainer(world, box.first(), checked.names()).whyNot(rule, subject);
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
