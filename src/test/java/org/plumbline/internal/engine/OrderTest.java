package org.plumbline.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.plumbline.CaseFolders;
import org.plumbline.casefile.Case;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.Fact;
import org.plumbline.fact.record.Incident;
import org.plumbline.fact.word.IncidentKind;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.chain.Chains;
import org.plumbline.internal.engine.drools.DroolsEvaluator;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.rulebook.Rulebook;

/**
 * The order of facts, of rules and of the names of rule files never matters; nor do facts of
 * elsewhere.
 */
class OrderTest {
  private static final Rulebook RULES = Rulebook.bundled().withAllPacks();

  private final Random random = new Random(5);
  private final Evaluator asWritten = new DroolsEvaluator(RULES.strata(), RULES.hash());
  private final Evaluator shuffled =
      new DroolsEvaluator(
          RULES.strata().stream().map(this::shuffle).toList(),
          RULES.hash() + "-shuffled",
          this::shuffle,
          id ->
              "z"
                  + (id.hashCode() & 0xffff)
                  + "/"
                  + new StringBuilder(id.replace('/', '-')).reverse());

  @Test
  void shufflingChangesNoFlagOfAnyCase() {
    int raised = 0;
    for (Path file : CaseFolders.below(CaseFolders.ROOT)) {
      Case theCase = Case.read(file);
      for (LocalDate day : CaseFolders.days(theCase)) {
        for (Scenario reading : List.<Scenario>of(OrderTest::first, OrderTest::last)) {
          List<Fact> facts = facts(theCase, day, reading);
          SortedSet<Raising> expected = asWritten.evaluate(facts, id -> true);
          raised += expected.size();
          assertEquals(expected, shuffled.evaluate(facts, id -> true), file::toString);
          facts.add(elsewhere(day));
          assertEquals(
              expected, asWritten.evaluate(facts, id -> true), file + " and something elsewhere");
        }
      }
    }
    assertTrue(raised > 500, "only " + raised + " flags were compared");
  }

  private static Fact elsewhere(LocalDate day) {
    return new Incident(
        "elsewhere",
        "ZY",
        Scope.COUNTRY,
        "ZY",
        "",
        "a newspaper",
        Standing.PRESS,
        IncidentKind.COUP,
        true,
        "a coup elsewhere",
        day);
  }

  private <T> List<T> shuffle(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static List<Fact> facts(Case theCase, LocalDate day, Scenario reading) {
    List<CaseFact> facts = new ArrayList<>(theCase.facts());
    facts.addAll(Chains.of(theCase.facts(), day).facts());
    List<Fact> settled = new ArrayList<>();
    facts.forEach(fact -> fact.in(reading).ifPresent(settled::add));
    settled.add(new AsOf(day));
    settled.addAll(RULES.valuesOn(day));
    return settled;
  }

  private static Object first(Question question) {
    return question.answers() instanceof Question.Days days
        ? days.first()
        : values(question).get(0);
  }

  private static Object last(Question question) {
    return question.answers() instanceof Question.Days days
        ? days.last()
        : values(question).get(values(question).size() - 1);
  }

  private static List<Object> values(Question question) {
    return ((Question.OneOf) question.answers()).values();
  }
}
