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
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.result.Certainty;

/**
 * The decision about one rule and one subject: in which scenarios the flag is raised.
 *
 * @param leaves scenario sets in which the flag is always raised, or never; if there are many, only
 *     some of them, evenly spread. Empty if the flag is not decided
 * @param total how many such sets there are
 * @param dependsOn the questions whose answers make the difference; if the flag is not decided,
 *     those that were found so far
 */
record Decision(List<Leaf> leaves, long total, Set<Question> dependsOn) {
  /**
   * The steps that a decision may take. A step looks at one fact; combining two conditions takes
   * some more.
   */
  static final long MOST_STEPS = 30_000_000;

  /** The most scenario sets of a decision that Drools confirms. */
  private static final int MOST_CONFIRMED = 64;

  /**
   * A scenario set in which the rule always does the same.
   *
   * @param raised whether the flag is raised in its scenarios
   */
  record Leaf(ScenarioSet scenarioSet, boolean raised) {}

  /** Decides over all scenarios of a set, with as many leaves as Drools confirms. */
  static Decision of(IndexedFacts checked, Rule rule, String subject, ScenarioSet scenarioSet) {
    return of(checked, rule, subject, scenarioSet, MOST_CONFIRMED);
  }

  /**
   * Decides over all scenarios of a set.
   *
   * @param mostLeaves how many leaves; at least half of them go to the rarer outcome, if it has so
   *     many
   */
  static Decision of(
      IndexedFacts checked, Rule rule, String subject, ScenarioSet scenarioSet, int mostLeaves) {
    if (checked.cannotMatch(rule)) {
      return new Decision(List.of(new Leaf(scenarioSet, false)), 1, Set.of());
    }
    Budget budget = new Budget(MOST_STEPS, Patience::check);
    Diagrams diagrams = new Diagrams(scenarioSet, checked.questionOrder(), budget);
    List<Diagram> ways = new ArrayList<>();
    try {
      Diagram without =
          new RaisingScenarios(checked, diagrams, budget).without(rule, subject, ways);
      Diagram with = diagrams.andNot(diagrams.always(), without);
      long raised = diagrams.sets(with, 0).total();
      long notRaised = diagrams.sets(without, 0).total();
      int most = (int) Math.max(mostLeaves / 2, mostLeaves - notRaised);
      List<Leaf> leaves = new ArrayList<>();
      diagrams.sets(with, most).sets().forEach(set -> leaves.add(new Leaf(set, true)));
      diagrams
          .sets(without, mostLeaves - leaves.size())
          .sets()
          .forEach(set -> leaves.add(new Leaf(set, false)));
      return new Decision(leaves, raised + notRaised, diagrams.questions(without));
    } catch (Budget.Spent spent) {
      Set<Question> found = new LinkedHashSet<>();
      ways.forEach(way -> found.addAll(diagrams.questions(way)));
      return new Decision(List.of(), 0, found);
    }
  }

  /** Whether it was decided within its steps. */
  boolean isDecided() {
    return !leaves.isEmpty();
  }

  /** Whether its sets are all there. */
  boolean whole() {
    return isDecided() && leaves.size() == total;
  }

  /** The certainty; empty if the flag is raised in no scenario. */
  Optional<Certainty> certainty() {
    if (!isDecided()) {
      return Optional.of(Certainty.NOT_DECIDED);
    }
    if (leaves.stream().noneMatch(Leaf::raised)) {
      return Optional.empty();
    }
    return Optional.of(
        leaves.stream().allMatch(Leaf::raised) ? Certainty.STANDS : Certainty.DEPENDS);
  }
}
