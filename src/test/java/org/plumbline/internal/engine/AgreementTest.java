package org.plumbline.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.internal.engine.drools.DroolsEvaluator;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.rulebook.Rulebook;

/** Drools decides, the plain evaluator explains: they must never differ. */
class AgreementTest {
  private static final int PARTS = 5;

  /** How many are evaluated together. */
  private static final int TOGETHER = 40;

  /** Set by {@code -Dplumbline.agreement=1000000}. */
  private static final int CASES = Integer.getInteger("plumbline.agreement", 25_000);

  private static final Rulebook RULES = Rulebook.bundled().withAllPacks();

  private final Evaluator drools = new DroolsEvaluator(RULES.strata(), RULES.hash());
  private final Evaluator plain = new PlainEvaluator(RULES.strata());

  @Test
  void bothRaiseTheSameOnGeneratedFacts() {
    Set<String> raised =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part -> raisedByBoth(20261123L + part))
            .flatMap(Set::stream)
            .collect(java.util.stream.Collectors.toSet());
    assertEquals(
        Set.of(),
        RULES.rules().stream()
            .map(Rule::id)
            .filter(id -> !raised.contains(id))
            .collect(java.util.stream.Collectors.toSet()),
        "rules that no generated case raised, and over which nothing was compared");
  }

  /**
   * The flags that some generated facts of a seed raise; both evaluators raise the same on each.
   */
  private Set<String> raisedByBoth(long seed) {
    Set<String> raised = new HashSet<>();
    GeneratedFacts generated = new GeneratedFacts(seed);
    List<Fact> values = RULES.valuesOn(GeneratedFacts.DAY);
    for (int i = 0; i < CASES / PARTS; i += TOGETHER) {
      List<List<Fact>> scenarios =
          Stream.generate(() -> generated.next(values)).limit(TOGETHER).toList();
      List<SortedSet<Raising>> byDrools = drools.evaluateEach(scenarios, rule -> true);
      for (int j = 0; j < TOGETHER; j++) {
        List<Fact> facts = scenarios.get(j);
        SortedSet<Raising> expected = plain.evaluate(facts, rule -> true);
        assertEquals(expected, byDrools.get(j), () -> "facts: " + facts);
        expected.forEach(raising -> raised.add(raising.code()));
      }
    }
    return raised;
  }

  @Test
  void theOrderOfFactsChangesNothing() {
    GeneratedFacts generated = new GeneratedFacts(7);
    Random random = new Random(7);
    boolean any = false;
    for (int i = 0; i < 300; i++) {
      List<Fact> facts = generated.next(RULES.valuesOn(GeneratedFacts.DAY));
      SortedSet<Raising> before = drools.evaluate(facts, rule -> true);
      Collections.shuffle(facts, random);
      assertEquals(before, drools.evaluate(facts, rule -> true));
      any |= !before.isEmpty();
    }
    assertTrue(any);
  }
}
