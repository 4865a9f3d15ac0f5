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
import org.plumbline.result.Certainty;

/**
 * The decision about one rule and one subject: in which scenarios the flag is raised.
 *
 * @param division the scenarios with the flag and those without; empty if the flag is not decided
 * @param dependsOn the questions whose answers make the difference; if the flag is not decided,
 *     those that were found so far
 */
record Decision(Optional<ScenarioDivision> division, Set<Question> dependsOn) {
  /**
   * The steps that a decision may take. A step looks at one fact; combining two conditions takes
   * some more.
   */
  static final long MOST_STEPS = 30_000_000;

  /**
   * A scenario set in which the rule always does the same.
   *
   * @param raised whether the flag is raised in its scenarios
   */
  record Leaf(ScenarioSet scenarioSet, boolean raised) {}

  /** Decides over all scenarios of a set. */
  static Decision of(IndexedFacts checked, Rule rule, String subject, ScenarioSet scenarioSet) {
    Budget budget = new Budget(MOST_STEPS, Patience::check);
    Diagrams diagrams = new Diagrams(scenarioSet, checked.questionOrder(), budget);
    if (checked.cannotMatch(rule)) {
      return new Decision(
          Optional.of(new ScenarioDivision(scenarioSet, checked.questionOrder(), diagrams.never())),
          Set.of());
    }
    List<Diagram> ways = new ArrayList<>();
    try {
      Diagram without =
          new RaisingScenarios(checked, diagrams, budget).without(rule, subject, ways);
      ScenarioDivision division =
          new ScenarioDivision(
              scenarioSet, checked.questionOrder(), diagrams.andNot(diagrams.always(), without));
      return new Decision(Optional.of(division), division.questions());
    } catch (Budget.Spent spent) {
      Set<Question> found = new LinkedHashSet<>();
      for (Diagram way : ways) {
        found.addAll(new ScenarioDivision(scenarioSet, checked.questionOrder(), way).questions());
      }
      return new Decision(Optional.empty(), found);
    }
  }

  /**
   * Some of its scenario sets, evenly spread; none if the flag is not decided.
   *
   * @param most how many; at least half of them have the rarer outcome, if there are so many
   */
  List<Leaf> leaves(int most) {
    return division.map(sets -> leaves(sets, most)).orElse(List.of());
  }

  private static List<Leaf> leaves(ScenarioDivision division, int most) {
    int mostRaised = (int) Math.max(most / 2, most - division.size(false));
    List<Leaf> leaves = new ArrayList<>();
    division.sets(true, mostRaised).forEach(set -> leaves.add(new Leaf(set, true)));
    division.sets(false, most - leaves.size()).forEach(set -> leaves.add(new Leaf(set, false)));
    return leaves;
  }

  /** How many scenario sets there are; 0 if the flag is not decided. */
  long size() {
    return division.map(sets -> sets.size(true) + sets.size(false)).orElse(0L);
  }

  /** The certainty; empty if the flag is raised in no scenario. */
  Optional<Certainty> certainty() {
    if (division.isEmpty()) {
      return Optional.of(Certainty.NOT_DECIDED);
    }
    if (division.get().size(true) == 0) {
      return Optional.empty();
    }
    return Optional.of(division.get().size(false) == 0 ? Certainty.STANDS : Certainty.DEPENDS);
  }
}
