package org.plumbline.engine;

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
import org.plumbline.CaseFiles;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Reading;
import org.plumbline.facts.AsOf;
import org.plumbline.facts.Fact;
import org.plumbline.facts.Incident;
import org.plumbline.facts.IncidentKind;
import org.plumbline.facts.Scope;
import org.plumbline.facts.Standing;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Chains;

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
    for (Path file : CaseFiles.below(CaseFiles.ROOT)) {
      Case of = Case.read(file);
      for (LocalDate day : CaseFiles.days(of)) {
        for (Reading reading : List.<Reading>of(OrderTest::first, OrderTest::last)) {
          List<Fact> facts = facts(of, day, reading);
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

  private static List<Fact> facts(Case of, LocalDate day, Reading reading) {
    List<CaseFact> facts = new ArrayList<>(of.facts());
    facts.addAll(Chains.of(of.facts(), day).facts());
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
