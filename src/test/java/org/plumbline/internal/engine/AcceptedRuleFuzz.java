package org.plumbline.internal.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.internal.engine.drools.DroolsEvaluator;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.rulebook.model.Rule;

/** Every rule that is accepted compiles in Drools, and raises the same as plainly evaluated. */
public final class AcceptedRuleFuzz {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private AcceptedRuleFuzz() {}

  /** What the fuzzer calls first: the engine takes seconds to start, and no input is to blame. */
  public static void fuzzerInitialize() {
    runs(new GeneratedRules(1).next("osja/first", List.of()).rule());
  }

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    RuleTextFuzz.read(bytes).ifPresent(AcceptedRuleFuzz::runs);
  }

  private static void runs(Rule rule) {
    List<List<Rule>> strata = List.of(List.of(rule));
    var facts = new GeneratedFacts(NUMBER.get() % 7, Stock::of).next(Stock.VALUES);
    var drools =
        new DroolsEvaluator(strata, "fuzzed-" + NUMBER.incrementAndGet())
            .evaluate(facts, id -> true);
    var plain = new PlainEvaluator(strata).evaluate(facts, id -> true);
    if (!drools.equals(plain)) {
      throw new AssertionError("Drools:  " + drools + "\nplainly: " + plain);
    }
  }
}
