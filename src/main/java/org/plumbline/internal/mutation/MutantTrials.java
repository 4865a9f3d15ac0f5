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

/** Tries changed rules on cases. Safe for any number of threads. */
final class MutantTrials {
  private final Map<ExpectedDay, SortedMap<String, SortedMap<String, Certainty>>> before =
      new ConcurrentHashMap<>();

  /** Whether a case, on which the rules do what it expects, comes out otherwise. */
  boolean isNoticed(Candidate candidate, ExpectedDay exam) {
    Set<String> affected = candidate.affected(exam.rules());
    affected.retainAll(looksAt(exam));
    if (affected.isEmpty() || !candidate.isInForce(exam)) {
      return false;
    }
    SortedMap<String, SortedMap<String, Certainty>> was = before(exam);
    try {
      return comesOutOtherwise(candidate, exam, was, affected);
    } catch (BrokenRulesException e) {
      return exam.isMet(exam.rules(), was); // the changed rule would be refused on this case
    }
  }

  private static boolean comesOutOtherwise(
      Candidate candidate,
      ExpectedDay exam,
      SortedMap<String, SortedMap<String, Certainty>> was,
      Set<String> affected) {
    RuleSet changed = candidate.changed(exam.rules());
    SortedMap<String, SortedMap<String, Certainty>> map = new TreeMap<>(was);
    map.keySet().removeAll(affected);
    map.putAll(exam.onDay().outcomes(changed, affected));
    boolean mayDiffer = candidate.mutant().operator() == Operator.SEVERITY || !map.equals(was);
    return mayDiffer && !exam.isMet(changed, map) && exam.isMet(exam.rules(), was);
  }

  /** The rules that count for a case: those it speaks of, or all if it expects a verdict. */
  private static Set<String> looksAt(ExpectedDay exam) {
    return exam.expectsVerdict()
        ? exam.rules().rules().stream().map(Rule::id).collect(Collectors.toSet())
        : exam.speaksOf();
  }

  private SortedMap<String, SortedMap<String, Certainty>> before(ExpectedDay exam) {
    return before.computeIfAbsent(
        exam,
        expectedDay -> expectedDay.onDay().outcomes(expectedDay.rules(), looksAt(expectedDay)));
  }

  /**
   * Has Drools confirm what the changed rules do to a case.
   *
   * @throws org.plumbline.check.DisagreementException if the two evaluators differ
   */
  void confirm(Candidate candidate, ExpectedDay exam) {
    RuleSet changed = candidate.changed(exam.rules());
    Set<String> affected = candidate.affected(exam.rules());
    try {
      exam.onDay().found(changed, affected).confirm(affected, changed.inDrools(affected));
    } catch (BrokenRulesException e) {
      // refused, it raises nothing that Drools could confirm
    }
  }
}
