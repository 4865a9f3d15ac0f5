package org.plumbline.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Raised;
import org.plumbline.internal.engine.GeneratedRules.Generated;
import org.plumbline.internal.engine.plain.ScenarioFacts;
import org.plumbline.internal.engine.plain.World;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RulePrinter;
import org.plumbline.internal.rulebook.parse.RuleReader;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.problem.Place;
import org.plumbline.rulebook.Rulebook;

/**
 * Whatever rule a person may write, Drools and the plain evaluator raise the same by it, and its
 * order and that of the facts changes nothing.
 */
class GeneratedRulesTest {
  private static final long SEED = 20261123L;
  private static final int BATCH = 102;
  private static final int WORLDS = 100;

  /** Set by {@code -Dplumbline.agreement-rules=100000}. */
  private static final int RULES = Integer.getInteger("plumbline.agreement-rules", 1_000);

  /** What was compared. */
  private record Compared(int pairs, int rules, int raising, int conditions, long bothWays) {
    Compared and(Compared otherCompared) {
      return new Compared(
          pairs + otherCompared.pairs,
          rules + otherCompared.rules,
          raising + otherCompared.raising,
          conditions + otherCompared.conditions,
          bothWays + otherCompared.bothWays);
    }
  }

  @Test
  void bothRaiseTheSameByGeneratedRules() {
    int batches = (RULES + BATCH - 1) / BATCH;
    Compared all =
        IntStream.range(0, batches)
            .parallel()
            .mapToObj(batch -> compare(SEED + batch))
            .reduce(Compared::and)
            .orElseThrow();
    assertEquals(batches * BATCH * WORLDS, all.pairs);
    assertShare("rules that raised anything", all.raising, all.rules);
    assertShare("conditions seen both true and false", all.bothWays, all.conditions);
  }

  private static void assertShare(String description, long number, long all) {
    String found = description + ": " + number + " of " + all;
    System.getLogger("agreement").log(System.Logger.Level.INFO, found);
    assertTrue(number > all * 0.3 && number < all * 0.7, found);
  }

  private static Compared compare(long seed) {
    RuleBatch batch = RuleBatch.of(seed, BATCH);
    GeneratedFacts generated = new GeneratedFacts(seed, Stock::of);
    SeenConditions seen = new SeenConditions(batch.rules());
    Set<String> raised = new HashSet<>();
    for (int world = 0; world < WORLDS; world++) {
      List<Fact> facts = generated.next(Stock.VALUES);
      Predicate<String> inForce = someInForce(world);
      SortedSet<Raising> plain = batch.plain(facts, inForce);
      assertSame(plain, batch, facts, inForce, "seed " + seed + ", world " + world);
      plain.forEach(raising -> raised.add(raising.code()));
      World settled = new ScenarioFacts(cases(facts, plain), question -> question);
      batch.rules().forEach(rule -> seen.look(rule, settled));
    }
    return new Compared(BATCH * WORLDS, BATCH, raised.size(), seen.all(), seen.bothWays());
  }

  /** In every other world, some rules are not in force. */
  private static Predicate<String> someInForce(int world) {
    return id -> world % 2 == 0 || (id.hashCode() + world) % 5 != 0;
  }

  private static List<CaseFact> cases(List<Fact> facts, SortedSet<Raising> raised) {
    return with(facts, raised).stream().map(fact -> CaseFact.given(fact, Place.of(""))).toList();
  }

  private static List<Fact> with(List<Fact> facts, SortedSet<Raising> raised) {
    List<Fact> all = new ArrayList<>(facts);
    raised.stream()
        .map(raising -> new Raised(raising.code(), raising.subject()))
        .distinct()
        .forEach(all::add);
    return all;
  }

  private static void assertSame(
      SortedSet<Raising> plain,
      RuleBatch batch,
      List<Fact> facts,
      Predicate<String> inForce,
      String where) {
    try {
      SortedSet<Raising> drools = batch.drools(facts, inForce);
      assertEquals(plain, drools, () -> where + "\n" + shrunk(batch, facts, plain, drools));
    } catch (RuntimeException thrown) {
      throw new AssertionError(where + "\n" + shrunk(batch, facts, plain, plain), thrown);
    }
  }

  /** The first rule that alone shows a difference, as small as it gets. */
  private static String shrunk(
      RuleBatch batch, List<Fact> facts, SortedSet<Raising> plain, SortedSet<Raising> drools) {
    SortedSet<Raising> either = new TreeSet<>(plain);
    either.addAll(drools);
    either.removeIf(raising -> plain.contains(raising) && drools.contains(raising));
    List<String> suspects = either.stream().map(Raising::code).distinct().toList();
    return (suspects.isEmpty() ? batch.rules().stream().map(Rule::id).toList() : suspects)
        .stream()
            .map(batch::text)
            .flatMap(rule -> Shrinker.smallest(rule, with(facts, plain)).stream())
            .findFirst()
            .orElse("no rule alone shows it: " + suspects);
  }

  @Test
  void theOrderOfRulesAndFactsChangesNothing() {
    Random random = new Random(SEED);
    RuleBatch batch = RuleBatch.of(7, BATCH);
    Evaluator shuffled = batch.shuffled("shuffled", shuffle(random), shuffle(random));
    GeneratedFacts generated = new GeneratedFacts(7, Stock::of);
    int raised = 0;
    for (int world = 0; world < WORLDS; world++) {
      List<Fact> facts = generated.next(Stock.VALUES);
      SortedSet<Raising> expected = batch.drools(facts, id -> true);
      assertEquals(expected, shuffled.evaluate(facts, id -> true), "world " + world);
      raised += expected.size();
    }
    assertTrue(raised > 1_000, "only " + raised + " flags were compared");
  }

  /**
   * Scenarios that run together raise what each raises alone, though they share most facts, as
   * those of a case do.
   */
  @Test
  void scenariosThatRunTogetherDoNotMix() {
    Random random = new Random(SEED);
    for (int seed = 0; seed < 3; seed++) {
      RuleBatch batch = RuleBatch.of(50L + seed, BATCH);
      GeneratedFacts generated = new GeneratedFacts(seed, Stock::of);
      Set<SortedSet<Raising>> different = new HashSet<>();
      for (int round = 0; round < 10; round++) {
        List<List<Fact>> scenarios = alike(generated, random);
        Predicate<String> inForce = someInForce(round);
        List<SortedSet<Raising>> expected =
            scenarios.stream().map(facts -> batch.plain(facts, inForce)).toList();
        assertEquals(expected, batch.droolsEach(scenarios, inForce), "round " + round);
        assertEquals(
            expected,
            scenarios.stream().map(facts -> batch.drools(facts, inForce)).toList(),
            "alone, round " + round);
        different.addAll(expected);
      }
      assertTrue(different.size() > 100, "only " + different.size() + " different results");
    }
  }

  /** Up to 70 scenarios in any order; many of their facts are the same objects. */
  private static List<List<Fact>> alike(GeneratedFacts generated, Random random) {
    List<List<Fact>> scenarios = new ArrayList<>();
    while (scenarios.size() < 1 + random.nextInt(70)) {
      List<Fact> facts = generated.next(Stock.VALUES);
      scenarios.add(facts);
      for (int i = random.nextInt(5); i > 0; i--) {
        scenarios.add(facts.stream().filter(fact -> random.nextInt(10) > 0).toList());
      }
    }
    Collections.shuffle(scenarios, random);
    return scenarios;
  }

  private static <T> UnaryOperator<List<T>> shuffle(Random random) {
    return list -> {
      List<T> copy = new ArrayList<>(list);
      Collections.shuffle(copy, random);
      return copy;
    };
  }

  @Test
  void aPrintedRuleReadsBackToTheSameRule() {
    GeneratedRules generated = new GeneratedRules(SEED);
    List<Rule> rules = new ArrayList<>(Rulebook.bundled().withAllPacks().rules());
    for (int i = 0; i < 3_000; i++) {
      rules.add(generated.next("gen/r" + i, List.of("gen/other", "gen/more")).rule());
    }
    for (Rule rule : rules) {
      String printed = RulePrinter.print(rule);
      Rule again = RuleReader.read(PrintedText.asWritten(printed), rule.id() + ".drl");
      assertEquals(printed, RulePrinter.print(again));
    }
  }

  @Test
  void theSameSeedGivesTheSameRules() {
    Generated generated = new GeneratedRules(3).next("gen/r", List.of());
    Generated same = new GeneratedRules(3).next("gen/r", List.of());
    Generated otherGenerated = new GeneratedRules(4).next("gen/r", List.of());
    assertEquals(generated.text(), same.text());
    assertTrue(!generated.text().equals(otherGenerated.text()));
  }
}
