package org.plumbline.reading;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.engine.Evaluator;
import org.plumbline.flags.Certainty;
import org.plumbline.flags.Flag;

/**
 * What the plain evaluator found of some rules on a case as of a day. Drools can be asked to
 * confirm it. Immutable; safe for any number of threads.
 */
public final class Found {
  private final Rules rules;
  private final List<Rules.Decided> decided;

  Found(Rules rules, List<Rules.Decided> decided) {
    this.rules = rules;
    this.decided = List.copyOf(decided);
  }

  /** With which certainty flags are raised: by rule and subject; only those that are. */
  public SortedMap<String, SortedMap<String, Certainty>> outcomes() {
    SortedMap<String, SortedMap<String, Certainty>> outcomes = new TreeMap<>();
    for (Rules.Decided one : decided) {
      one.decision()
          .certainty()
          .ifPresent(
              certainty ->
                  outcomes
                      .computeIfAbsent(one.rule().id(), none -> new TreeMap<>())
                      .put(one.subject(), certainty));
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
    Witness witness = new Witness();
    decided.stream().filter(one -> ids.contains(one.rule().id())).forEach(witness::note);
    witness.confirm(rules.checked(), drools);
  }
}
