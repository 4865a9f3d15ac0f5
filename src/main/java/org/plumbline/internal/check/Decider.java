package org.plumbline.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.internal.engine.Patience;
import org.plumbline.internal.engine.plain.RaisingScenarios;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Budget;
import org.plumbline.internal.scenario.Diagram;
import org.plumbline.internal.scenario.Diagrams;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.ScenarioDivision;
import org.plumbline.internal.scenario.ScenarioSet;

/**
 * Decides about one rule, subject by subject. What it finds out about facts for one subject it uses
 * for the next. Not safe for several threads.
 */
final class Decider {
  /**
   * The steps that a decision may take. A step looks at one fact; combining two conditions takes
   * some more.
   */
  static final long MOST_STEPS = 20_000_000;

  /** With more diagrams than this it forgets what it found out. */
  private static final int MOST_KEPT = 100_000;

  private final IndexedFacts checked;
  private final Rule rule;
  private final ScenarioSet scenarioSet;
  private final Budget budget = new Budget(MOST_STEPS, Patience::check);
  private Diagrams diagrams;
  private RaisingScenarios raising;

  /**
   * Decides over all scenarios of a set.
   *
   * @param scenarioSet all scenarios that can make a difference to the rule
   */
  Decider(IndexedFacts checked, Rule rule, ScenarioSet scenarioSet) {
    this.checked = checked;
    this.rule = rule;
    this.scenarioSet = scenarioSet;
    this.diagrams = new Diagrams(scenarioSet, checked.questionOrder(), budget);
    this.raising = new RaisingScenarios(checked, diagrams, budget);
  }

  /** The decision about a subject. */
  Decision on(String subject) {
    if (checked.cannotMatch(rule)) {
      return new Decision(Optional.of(diagrams.divide(diagrams.never())), Set.of());
    }
    if (diagrams.size() > MOST_KEPT) {
      diagrams = new Diagrams(scenarioSet, checked.questionOrder(), budget);
      raising = new RaisingScenarios(checked, diagrams, budget);
    }
    budget.renew(MOST_STEPS);
    List<Diagram> ways = new ArrayList<>();
    try {
      Diagram without = raising.without(rule, subject, ways);
      ScenarioDivision division = diagrams.divide(diagrams.not(without));
      return new Decision(Optional.of(division), division.questions());
    } catch (Budget.Spent spent) {
      Set<Question> found = new LinkedHashSet<>();
      ways.forEach(way -> found.addAll(diagrams.divide(way).questions()));
      return new Decision(Optional.empty(), found);
    }
  }
}
