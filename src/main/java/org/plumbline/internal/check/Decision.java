package org.plumbline.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * A scenario set in which the rule always does the same.
   *
   * @param raised whether the flag is raised in its scenarios
   */
  record Leaf(ScenarioSet scenarioSet, boolean raised) {}

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
