package org.plumbline.internal.mutation;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.plumbline.internal.check.RuleSet;
import org.plumbline.internal.replay.ExpectedDay;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.result.Certainty;

/** Runs changed rules on cases. Safe for any number of threads. */
final class MutantTrials {
  private final Map<ExpectedDay, SortedMap<String, SortedMap<String, Certainty>>> before =
      new ConcurrentHashMap<>();

  /** Whether a case that passes under the rules fails under the mutant. */
  boolean isNoticed(Candidate candidate, ExpectedDay expectedDay) {
    Set<String> affected = candidate.affected(expectedDay.rules());
    affected.retainAll(relevantRules(expectedDay));
    if (affected.isEmpty() || !candidate.isInForce(expectedDay)) {
      return false;
    }
    SortedMap<String, SortedMap<String, Certainty>> was = before(expectedDay);
    try {
      return fails(candidate, expectedDay, was, affected);
    } catch (BrokenRulesException e) {
      return expectedDay.isMet(
          expectedDay.rules(), was); // the changed rule would be refused on this case
    }
  }

  private static boolean fails(
      Candidate candidate,
      ExpectedDay expectedDay,
      SortedMap<String, SortedMap<String, Certainty>> was,
      Set<String> affected) {
    RuleSet changed = candidate.changed(expectedDay.rules());
    SortedMap<String, SortedMap<String, Certainty>> map = new TreeMap<>(was);
    map.keySet().removeAll(affected);
    map.putAll(expectedDay.onDay().outcomes(changed, affected));
    boolean mayDiffer = candidate.mutant().operator() == Operator.SEVERITY || !map.equals(was);
    return mayDiffer
        && !expectedDay.isMet(changed, map)
        && expectedDay.isMet(expectedDay.rules(), was);
  }

  /**
   * The rules that matter to a case: those whose flags it lists, or all if it expects a verdict.
   */
  private static Set<String> relevantRules(ExpectedDay expectedDay) {
    return expectedDay.expectsVerdict()
        ? expectedDay.rules().rules().stream().map(Rule::id).collect(Collectors.toSet())
        : expectedDay.listedRules();
  }

  private SortedMap<String, SortedMap<String, Certainty>> before(ExpectedDay expectedDay) {
    return before.computeIfAbsent(
        expectedDay, day -> day.onDay().outcomes(day.rules(), relevantRules(day)));
  }

  /**
   * Has Drools confirm the flags of the changed rules.
   *
   * @throws org.plumbline.check.DisagreementException if the two evaluators disagree
   */
  void confirm(Candidate candidate, ExpectedDay expectedDay) {
    RuleSet changed = candidate.changed(expectedDay.rules());
    Set<String> affected = candidate.affected(expectedDay.rules());
    try {
      expectedDay.onDay().found(changed, affected).confirm(affected, changed.inDrools(affected));
    } catch (BrokenRulesException e) {
      // refused, it raises nothing that Drools could confirm
    }
  }
}
