package org.plumbline.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plumbline.fact.Fact;
import org.plumbline.internal.engine.GeneratedRules.Generated;
import org.plumbline.internal.engine.drools.DroolsEvaluator;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.rulebook.model.Rule;

/** Generated rules in strata, and both evaluators made of them. */
final class RuleBatch {
  private static final int STRATA = 3;

  private final List<List<Generated>> texts;
  private final List<List<Rule>> rules;
  private final Evaluator drools;
  private final Evaluator plain;

  private RuleBatch(List<List<Generated>> texts, String name) {
    this.texts = texts;
    this.rules = texts.stream().map(RuleBatch::read).toList();
    this.drools = new DroolsEvaluator(rules, name);
    this.plain = new PlainEvaluator(rules);
  }

  private static List<Rule> read(List<Generated> stratum) {
    return stratum.stream().map(Generated::rule).toList();
  }

  /** {@code size} rules from a seed. */
  static RuleBatch of(long seed, int size) {
    GeneratedRules generated = new GeneratedRules(seed);
    List<List<Generated>> strata = new ArrayList<>();
    List<String> flags = new ArrayList<>();
    for (int stratum = 0; stratum < STRATA; stratum++) {
      List<Generated> rules = new ArrayList<>();
      for (int i = 0; i < size / STRATA; i++) {
        rules.add(generated.next("gen/r" + stratum + "-" + i, flags));
      }
      rules.forEach(rule -> flags.add(rule.id()));
      strata.add(rules);
    }
    return new RuleBatch(strata, "generated-" + seed);
  }

  /** All rules. */
  List<Rule> rules() {
    return rules.stream().flatMap(List::stream).toList();
  }

  /** The batch with its rules and its facts taken in another order. */
  Evaluator shuffled(
      String name, UnaryOperator<List<Rule>> rulesBy, UnaryOperator<List<Fact>> facts) {
    return new DroolsEvaluator(
        rules.stream().map(rulesBy).toList(),
        name,
        facts,
        id -> new StringBuilder(id).reverse().toString().replace('/', '-'));
  }

  SortedSet<Raising> drools(List<Fact> facts, Predicate<String> inForce) {
    return drools.evaluate(facts, inForce);
  }

  List<SortedSet<Raising>> droolsEach(List<List<Fact>> scenarios, Predicate<String> inForce) {
    return drools.evaluateEach(scenarios, inForce);
  }

  SortedSet<Raising> plain(List<Fact> facts, Predicate<String> inForce) {
    return plain.evaluate(facts, inForce);
  }

  /** The rule of an id. */
  Generated text(String id) {
    return texts.stream()
        .flatMap(List::stream)
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
