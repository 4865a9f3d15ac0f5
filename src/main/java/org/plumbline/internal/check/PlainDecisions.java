package org.plumbline.internal.check;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.check.DisagreementException;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;

/**
 * The decisions of the plain evaluator about some rules, for a case on one day. Drools can confirm
 * them. Immutable; safe for any number of threads.
 */
public final class PlainDecisions {
  private final RuleRunner rules;
  private final List<RuleRunner.Decided> decided;

  PlainDecisions(RuleRunner rules, List<RuleRunner.Decided> decided) {
    this.rules = rules;
    this.decided = List.copyOf(decided);
  }

  /** The certainty of each flag raised, by rule and subject. */
  public SortedMap<String, SortedMap<String, Certainty>> outcomes() {
    SortedMap<String, SortedMap<String, Certainty>> outcomes = new TreeMap<>();
    for (RuleRunner.Decided outcome : decided) {
      outcome
          .decision()
          .certainty()
          .ifPresent(
              certainty ->
                  outcomes
                      .computeIfAbsent(outcome.rule().id(), none -> new TreeMap<>())
                      .put(outcome.subject(), certainty));
    }
    return outcomes;
  }

  /** The flags with their grounds, sorted by code. Computed on each call. */
  public List<Flag> flags() {
    return rules.flags(decided);
  }

  /**
   * Has Drools confirm the decisions about some rules.
   *
   * @param ids the ids of these rules; ids without a decision are ignored
   * @param drools an evaluator with these rules and those whose flags they read
   * @throws DisagreementException if the two evaluators disagree, which is a fault of Plumbline
   */
  public void confirm(Collection<String> ids, Evaluator drools) {
    List<RuleRunner.Decided> chosen =
        decided.stream().filter(outcome -> ids.contains(outcome.rule().id())).toList();
    new DroolsConfirmation(rules.checked(), chosen, drools).confirm();
  }
}
