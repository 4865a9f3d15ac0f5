package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.engine.GeneratedFacts;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.engine.plain.ScenarioFacts;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Assumptions;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.ScenarioDivision;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.problem.Place;
import org.plumbline.result.Certainty;
import org.plumbline.rulebook.Rulebook;

/**
 * The readings that are gone through together must give what all readings gone through one by one
 * give.
 */
class DecisionTest {
  private static final Rulebook RULES = Rulebook.bundled().withAllPacks();
  private static final int ROUNDS = 250;
  private static final int MOST_READINGS = 3_000;
  private static final Question.Days MANY_DAYS =
      new Question.Days(GeneratedFacts.DAY.minusYears(3), GeneratedFacts.DAY.plusMonths(2));
  private static final Question.Days FEW_DAYS =
      new Question.Days(
          GeneratedFacts.DAY.minusMonths(12).minusDays(8),
          GeneratedFacts.DAY.minusMonths(12).plusDays(12));

  @Test
  void aDecisionIsWhatAllReadingsOneByOneSay() {
    Map<Certainty, Integer> seen = new EnumMap<>(Certainty.class);
    Random random = new Random(11);
    GeneratedFacts generated = new GeneratedFacts(11);
    for (int i = 0; i < ROUNDS; i++) {
      for (Rule rule : RULES.rules()) {
        IndexedFacts checked = checked(generated, random, MANY_DAYS, rule);
        compare(rule, checked, worthTrying(checked, rule), seen);
      }
    }
    assertTrue(seen.getOrDefault(Certainty.STANDS, 0) > 300, seen::toString);
    assertTrue(seen.getOrDefault(Certainty.DEPENDS, 0) > 60, seen::toString);
  }

  @Test
  void noDayOnWhichSomethingTurnsIsLeftOut() {
    Map<Certainty, Integer> seen = new EnumMap<>(Certainty.class);
    Random random = new Random(12);
    GeneratedFacts generated = new GeneratedFacts(12);
    for (int i = 0; i < ROUNDS; i++) {
      for (Rule rule : RULES.rules()) {
        IndexedFacts checked = checked(generated, random, FEW_DAYS, rule);
        compare(rule, checked, everyDay(checked), seen);
      }
    }
    assertTrue(seen.getOrDefault(Certainty.DEPENDS, 0) > 20, seen::toString);
  }

  private static ScenarioSet worthTrying(IndexedFacts checked, Rule rule) {
    return CandidateAnswers.of(checked, DateGroups.of(rule, RULES::rule));
  }

  private static ScenarioSet everyDay(IndexedFacts checked) {
    Map<Question, List<Object>> answers = new HashMap<>();
    for (Question question : checked.questions()) {
      answers.put(
          question,
          question.answers() instanceof Question.Days days
              ? List.copyOf(days.first().datesUntil(days.last().plusDays(1)).toList())
              : ((Question.OneOf) question.answers()).values());
    }
    return ScenarioSet.of(answers);
  }

  private static void compare(
      Rule rule, IndexedFacts checked, ScenarioSet all, Map<Certainty, Integer> seen) {
    List<Scenario> readings = readings(checked, all);
    if (!rule.readsFlags().isEmpty() || readings.isEmpty()) {
      return; // a rule that reads flags is compared through those it reads
    }
    for (String subject : checked.subjects(rule)) {
      Decision decision = new Decider(checked, rule, worthTrying(checked, rule)).on(subject);
      ScenarioDivision division = decision.division().orElseThrow();
      long raised = 0;
      for (Scenario reading : readings) {
        boolean isRaised = raises(rule, subject, checked, reading);
        raised += isRaised ? 1 : 0;
        division
            .placeOf(reading)
            .ifPresent(
                place -> assertEquals(isRaised, place.holds(), () -> rule.id() + " on " + subject));
      }
      assertEquals(
          outcome(raised, readings.size()),
          decision.certainty(),
          () -> rule.id() + " on " + subject);
      decision.certainty().ifPresent(certainty -> seen.merge(certainty, 1, Integer::sum));
    }
  }

  private static Optional<Certainty> outcome(long raised, int total) {
    return raised == 0
        ? Optional.empty()
        : Optional.of(raised == total ? Certainty.STANDS : Certainty.DEPENDS);
  }

  private static boolean raises(Rule rule, String subject, IndexedFacts checked, Scenario reading) {
    return PlainEvaluator.raises(rule, subject, new ScenarioFacts(checked.facts(), reading));
  }

  /** Every reading of the box, or none where there are too many to go through. */
  private static List<Scenario> readings(IndexedFacts checked, ScenarioSet box) {
    List<Map<Question, Object>> readings = List.of(Map.of());
    for (Question question : checked.questions()) {
      List<Map<Question, Object>> longer = new ArrayList<>();
      for (Map<Question, Object> reading : readings) {
        for (Object answer : box.answers(question)) {
          Map<Question, Object> furtherMap = new HashMap<>(reading);
          furtherMap.put(question, answer);
          longer.add(furtherMap);
        }
      }
      if (longer.size() > MOST_READINGS) {
        return List.of();
      }
      readings = longer;
    }
    return readings.stream().map(reading -> reading(reading)).toList();
  }

  private static Scenario reading(Map<Question, Object> answers) {
    return question -> Objects.requireNonNull(answers.get(question));
  }

  /** Generated facts; two values or existences that the rule looks at are open. */
  private static IndexedFacts checked(
      GeneratedFacts generated, Random random, Question.Days days, Rule rule) {
    List<CaseFact> facts = new ArrayList<>();
    for (Fact fact : generated.next(RULES.valuesOn(GeneratedFacts.DAY))) {
      facts.add(CaseFact.given(fact, Place.of("generated")));
    }
    Set<FactType> lookedAt =
        RuleDateDependencies.of(rule, RULES::rule).comparisons().stream()
            .flatMap(comparison -> comparison.components().stream())
            .map(RuleDateDependencies.Component::type)
            .collect(java.util.stream.Collectors.toSet());
    List<Integer> places =
        new ArrayList<>(java.util.stream.IntStream.range(0, facts.size()).boxed().toList());
    places.removeIf(at -> !lookedAt.contains(facts.get(at).type()));
    java.util.Collections.shuffle(places, random);
    for (int at : places.subList(0, Math.min(2, places.size()))) {
      facts.set(at, opened(facts.get(at), random, at, days));
    }
    RulesOnDay brought = RuleSet.of(RULES).on(GeneratedFacts.DAY);
    return new IndexedFacts(facts, List.of(), Assumptions.NONE)
        .under(new RulesOnDay(brought.rules(), brought.read(), List.of()));
  }

  private static CaseFact opened(CaseFact fact, Random random, int number, Question.Days days) {
    if (Set.of("AsOf", "Value", "ValueList", "Partnership", "Open").contains(fact.type().name())) {
      return fact;
    }
    List<String> names =
        fact.type().components().stream()
            .filter(name -> answers(fact, name, days).isPresent())
            .toList();
    int which = random.nextInt(names.size() + 1);
    Map<String, Uncertain> values = new HashMap<>(fact.values());
    Uncertain exists = fact.exists();
    if (which == names.size()) {
      exists = asked(fact, "existence" + number, new Question.OneOf(List.of(true, false)));
    } else {
      values.put(
          names.get(which),
          asked(
              fact,
              names.get(which) + number,
              answers(fact, names.get(which), days).orElseThrow()));
    }
    return new CaseFact(
        fact.type(),
        fact.id(),
        exists,
        values,
        fact.place(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Optional<Question.Answers> answers(
      CaseFact fact, String name, Question.Days days) {
    FactType.Property property = fact.type().property(name);
    if (property.type().isEnum()) {
      return Optional.of(new Question.OneOf(List.of(property.type().getEnumConstants())));
    }
    if (property.type() == boolean.class) {
      return Optional.of(new Question.OneOf(List.of(true, false)));
    }
    return property.type() == java.time.LocalDate.class ? Optional.of(days) : Optional.empty();
  }

  private static Uncertain asked(CaseFact fact, String property, Question.Answers answers) {
    return Uncertain.asked(
        new Question(
            fact.type() + fact.id() + property,
            fact.id(),
            property,
            Why.UNKNOWN,
            "?",
            answers,
            fact.place()),
        "unknown");
  }
}
