package org.plumbline.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.internal.scenario.ScenarioSplitNeeded;

/**
 * Splits a set of scenarios until a rule evaluates the same conditions, with the same results, in
 * all scenarios of each part.
 */
final class ScenarioKinds {
  private ScenarioKinds() {}

  /**
   * The kinds of scenarios for one rule and one subject.
   *
   * @param most how many; the rest is left out
   */
  static List<ScenarioSet> of(
      IndexedFacts checked, Rule rule, String subject, ScenarioSet scenarioSet, int most) {
    if (checked.cannotMatch(rule)) {
      return List.of(scenarioSet);
    }
    List<ScenarioSet> kinds = new ArrayList<>();
    Deque<ScenarioSetFacts> open = new ArrayDeque<>();
    open.push(new ScenarioSetFacts(checked, scenarioSet));
    while (!open.isEmpty() && kinds.size() < most) {
      ScenarioSetFacts world = open.pop();
      try {
        PlainEvaluator.raises(rule, subject, world);
        kinds.add(world.scenarioSet());
      } catch (ScenarioSplitNeeded split) {
        List<List<Object>> parts = split.parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
          open.push(world.with(split.question(), parts.get(i)));
        }
      }
    }
    return kinds;
  }
}
