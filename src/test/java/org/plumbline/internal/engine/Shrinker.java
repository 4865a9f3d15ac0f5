package org.plumbline.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.fact.Fact;
import org.plumbline.internal.engine.GeneratedRules.Generated;
import org.plumbline.internal.engine.drools.DroolsEvaluator;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.problem.BrokenRulesException;

/**
 * Makes a rule and facts on which the evaluators differ smaller, as long as they differ: leaves out
 * one piece of the rule at a time, then facts.
 */
final class Shrinker {
  /** Drools compiles a condition anew after it has looked at it some twenty times. */
  private static final int TIMES = 30;

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Shrinker() {}

  /** What differs, shrunk: rule, facts, both results. Empty if nothing does. */
  static Optional<String> smallest(Generated rule, List<Fact> facts) {
    return difference(rule, facts).map(found -> told(shrunk(rule, facts), facts));
  }

  private static String told(Generated rule, List<Fact> facts) {
    List<Fact> few = shrunk(facts, rule);
    return rule.text() + "\nfacts: " + few + "\n" + difference(rule, few).orElseThrow();
  }

  private static Generated shrunk(Generated rule, List<Fact> facts) {
    Generated smallest = rule;
    Optional<Generated> next = Optional.of(rule);
    while (next.isPresent()) {
      smallest = next.get();
      next =
          smallest
              .pieces()
              .smaller()
              .map(pieces -> new Generated(rule.id(), pieces))
              .filter(smaller -> difference(smaller, facts).isPresent())
              .findFirst();
    }
    return smallest;
  }

  private static List<Fact> shrunk(List<Fact> facts, Generated rule) {
    List<Fact> smallest = new ArrayList<>(facts);
    for (int size = facts.size() / 2; size > 0; size /= 2) {
      for (int from = smallest.size() - size; from >= 0; from -= size) {
        List<Fact> fewer = new ArrayList<>(smallest.subList(0, from));
        fewer.addAll(smallest.subList(from + size, smallest.size()));
        smallest = difference(rule, fewer).isPresent() ? fewer : smallest;
        from = Math.min(from, smallest.size());
      }
    }
    return smallest;
  }

  /** What both say of the rule, if it is not the same; empty too if the rule is no rule. */
  static Optional<String> difference(Generated generated, List<Fact> facts) {
    try {
      return difference(generated.rule(), facts);
    } catch (BrokenRulesException notARule) {
      return Optional.empty();
    }
  }

  private static Optional<String> difference(Rule rule, List<Fact> facts) {
    List<List<Rule>> strata = List.of(List.of(rule));
    SortedSet<Raising> plain = new PlainEvaluator(strata).evaluate(facts, id -> true);
    try {
      Evaluator drools = new DroolsEvaluator(strata, "shrunk-" + NUMBER.incrementAndGet());
      for (int i = 0; i < TIMES; i++) {
        SortedSet<Raising> raised = drools.evaluate(facts, id -> true);
        if (!raised.equals(plain)) {
          return Optional.of("Drools:  " + raised + "\nplainly: " + plain);
        }
      }
      return Optional.empty();
    } catch (RuntimeException thrown) {
      return Optional.of("Drools:  " + thrown + "\nplainly: " + plain);
    }
  }
}
