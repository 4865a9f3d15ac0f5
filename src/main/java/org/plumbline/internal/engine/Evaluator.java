package org.plumbline.internal.engine;

import java.util.Collection;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.plumbline.fact.Fact;

/** Runs rules over settled facts. Safe for many threads at once; each call stands alone. */
public interface Evaluator {
  /**
   * Everything that the rules raise.
   *
   * @param facts what is the case; flags of earlier strata are added to them, never taken from them
   * @param inForce whether the rule of an id is in force; one that is not raises nothing
   */
  SortedSet<Raising> evaluate(Collection<? extends Fact> facts, Predicate<String> inForce);
}
