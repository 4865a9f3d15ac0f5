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
 * What the plain evaluator found of some rules on a case as of a day. Drools can be asked to
 * confirm it. Immutable; safe for any number of threads.
 */
public final class PlainDecisions {
  private final RuleRunner rules;
  private final List<RuleRunner.Decided> decided;

  PlainDecisions(RuleRunner rules, List<RuleRunner.Decided> decided) {
    this.rules = rules;
    this.decided = List.copyOf(decided);
  }

  /** With which certainty flags are raised: by rule and subject; only those that are. */
  public SortedMap<String, SortedMap<String, Certainty>> outcomes() {
    SortedMap<String, SortedMap<String, Certainty>> outcomes = new TreeMap<>();
    for (RuleRunner.Decided singleDecided : decided) {
      singleDecided
          .decision()
          .certainty()
          .ifPresent(
              certainty ->
                  outcomes
                      .computeIfAbsent(singleDecided.rule().id(), none -> new TreeMap<>())
                      .put(singleDecided.subject(), certainty));
    }
    return outcomes;
  }

  /** The flags with their grounds, sorted by code; worked out anew each time. */
  public List<Flag> flags() {
    return rules.flags(decided);
  }

  /**
   * Has Drools confirm what some of the rules raise and what they do not.
   *
   * @param ids of these rules; others that were not looked at count for nothing
   * @param drools with these rules, those whose flags they read, and so on
   * @throws DisagreementException if the two evaluators differ, which is a fault of Plumbline
   */
  public void confirm(Collection<String> ids, Evaluator drools) {
    DroolsConfirmation witness = new DroolsConfirmation();
    decided.stream().filter(decided -> ids.contains(decided.rule().id())).forEach(witness::note);
    witness.confirm(rules.checked(), drools);
  }
}
