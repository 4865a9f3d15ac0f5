package org.plumbline.reading;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.engine.DroolsEvaluator;
import org.plumbline.engine.Evaluator;
import org.plumbline.flags.Flag;
import org.plumbline.flags.Sha256;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;

/**
 * Some rules of a rulebook, with those whose flags they read, in Drools: where only these are asked
 * for, much less is compiled and run than by a {@link Checker}. Safe for any number of threads.
 */
public final class SomeRules {
  private final RuleSet ruleSet;
  private final SortedMap<String, Rule> compiled = new TreeMap<>();
  private final Evaluator drools;

  /**
   * Compiles rules.
   *
   * @param ids of those that may be asked for; those that the rulebook does not run raise nothing
   */
  public SomeRules(Rulebook rulebook, Collection<String> ids) {
    this.ruleSet = RuleSet.of(rulebook);
    ids.forEach(this::add);
    this.drools =
        new DroolsEvaluator(
            Rulebook.inLayers(compiled.values()),
            Sha256.hex((rulebook.hash() + compiled.keySet()).getBytes(StandardCharsets.UTF_8)));
  }

  private void add(String id) {
    Optional<Rule> rule = ruleSet.rule(id);
    if (rule.isPresent() && compiled.putIfAbsent(id, rule.get()) == null) {
      rule.get().readsFlags().forEach(this::add);
    }
  }

  /**
   * The flags of some of them on a case, confirmed by Drools; sorted by code.
   *
   * @throws DisagreementException if the two evaluators differ, which is a fault of Plumbline
   */
  public List<Flag> flags(CaseOnDay onDay, Collection<String> ids) {
    return onDay.running(ruleSet).flags(drools, ids::contains);
  }
}
