package org.plumbline.internal.engine;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.plumbline.fact.Fact;

/**
 * Runs rules on facts with no open questions. Safe for any number of threads; calls do not affect
 * each other.
 */
public interface Evaluator {
  /**
   * All flags that the rules raise.
   *
   * @param facts the facts; flags of earlier layers are added to them
   * @param inForce whether the rule with an id is in force; others raise nothing
   */
  SortedSet<Raising> evaluate(Collection<? extends Fact> facts, Predicate<String> inForce);

  /**
   * All flags that the rules raise in each of many scenarios. It asks once for each scenario, in
   * order, so the facts of a scenario may be made when it asks.
   *
   * @param scenarios the facts of each scenario
   * @param inForce whether the rule with an id is in force; others raise nothing
   * @return the flags in each scenario, in the order of the scenarios
   */
  default List<SortedSet<Raising>> evaluateEach(
      List<? extends Collection<? extends Fact>> scenarios, Predicate<String> inForce) {
    return scenarios.stream().map(facts -> evaluate(facts, inForce)).toList();
  }
}
