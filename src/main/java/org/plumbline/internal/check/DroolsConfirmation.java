package org.plumbline.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.DisagreementException;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.engine.Raising;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.ScenarioDivision;
import org.plumbline.internal.scenario.ScenarioSet;

/**
 * Confirms decisions by running Drools in single scenarios. Every run confirms all decisions:
 * Drools must raise exactly the flags that they raise in that scenario. Scenarios are chosen until
 * {@link #MOST_CONFIRMED} scenario sets of each decision are confirmed, or all sets if there are
 * fewer. Of the scenarios that are chosen together, Drools runs two: the first and the last answer
 * to every question.
 */
final class DroolsConfirmation {
  private static final int MOST_CONFIRMED = 64;

  /** How many scenarios are run in pairs, with the first and the last answers; then one of both. */
  private static final int MOST_IN_PAIRS = 16;

  /** How many sets of a decision are tried for a scenario that other decisions need. */
  private static final int MOST_TRIED = 64;

  private final IndexedFacts checked;
  private final Evaluator drools;
  private final List<Pending> pending;

  /**
   * Confirms decisions.
   *
   * @param drools an evaluator with the rules of the decisions, and those whose flags they read
   */
  DroolsConfirmation(IndexedFacts checked, List<RuleRunner.Decided> decided, Evaluator drools) {
    this.checked = checked;
    this.drools = drools;
    this.pending =
        decided.stream()
            .flatMap(
                outcome ->
                    outcome.decision().division().stream()
                        .map(
                            division -> new Pending(Key.of(outcome), outcome.decision(), division)))
            .toList();
  }

  /** What identifies a flag. */
  private record Key(String code, String subject) {
    static Key of(RuleRunner.Decided decided) {
      return new Key(decided.rule().id(), decided.subject());
    }
  }

  /** A decision, and which of its sets are confirmed. */
  private static final class Pending {
    private final Key key;
    private final ScenarioDivision division;
    private final long size;

    /** The sets to confirm, by their places. */
    private final Map<List<Integer>, ScenarioSet> toConfirm = new LinkedHashMap<>();

    private final Set<List<Integer>> confirmed = new HashSet<>();

    Pending(Key key, Decision decision, ScenarioDivision division) {
      this.key = key;
      this.division = division;
      this.size = decision.size();
      for (Decision.Leaf leaf : decision.leaves(MOST_CONFIRMED)) {
        division
            .placeOf(leaf.scenarioSet().first())
            .ifPresent(place -> toConfirm.put(place.turns(), leaf.scenarioSet()));
      }
    }

    /** The next sets to confirm; none if enough are confirmed. */
    Stream<ScenarioSet> next() {
      return confirmed.size() < Math.min(size, MOST_CONFIRMED)
          ? toConfirm.values().stream()
          : Stream.empty();
    }

    /** Notes that Drools will run in a scenario. */
    void choose(Scenario scenario) {
      division
          .placeOf(scenario)
          .ifPresent(
              place -> {
                confirmed.add(place.turns());
                toConfirm.remove(place.turns());
              });
    }

    /** Compares it with what Drools raised in a scenario. */
    void compare(Scenario scenario, Set<Key> raised) {
      division
          .placeOf(scenario)
          .filter(place -> place.holds() != raised.contains(key))
          .ifPresent(place -> disagree(place.holds()));
    }

    private void disagree(boolean holds) {
      throw new DisagreementException(
          "the two evaluators disagree about "
              + key.code()
              + " on "
              + key.subject()
              + ": the plain evaluator "
              + (holds ? "raises it, Drools does not" : "does not raise it, Drools does"));
    }
  }

  /**
   * Runs Drools in enough scenarios.
   *
   * @throws DisagreementException if Drools raises a flag and its decision does not, or the reverse
   */
  void confirm() {
    List<Scenario> chosen = chosen();
    List<SortedSet<Raising>> raised =
        drools.evaluateEach(
            chosen.stream().map(checked::in).toList(), checked.rules()::containsKey);
    for (int i = 0; i < chosen.size(); i++) {
      Scenario scenario = chosen.get(i);
      Set<Key> keys =
          raised.get(i).stream()
              .map(raising -> new Key(raising.code(), raising.subject()))
              .collect(Collectors.toSet());
      pending.forEach(decision -> decision.compare(scenario, keys));
    }
  }

  /** Scenarios in enough sets of each decision. */
  private List<Scenario> chosen() {
    List<Scenario> chosen = new ArrayList<>();
    for (Pending decision : pending) {
      Optional<ScenarioSet> next = decision.next().findFirst();
      while (next.isPresent()) {
        List<Scenario> both = scenariosLike(next.get());
        boolean runsBoth = chosen.size() < MOST_IN_PAIRS;
        for (Scenario scenario : runsBoth ? both : both.subList(both.size() - 1, both.size())) {
          chosen.add(scenario);
          pending.forEach(each -> each.choose(scenario));
        }
        next = decision.next().findFirst();
      }
    }
    return chosen;
  }

  /** Scenarios of a set that, where possible, are also in sets of other decisions to confirm. */
  private List<Scenario> scenariosLike(ScenarioSet set) {
    Map<Question, List<Object>> answers = new HashMap<>(set.narrowed());
    for (Pending decision : pending) {
      decision
          .next()
          .limit(MOST_TRIED)
          .map(ScenarioSet::narrowed)
          .filter(narrowed -> overlap(answers, narrowed))
          .findFirst()
          .ifPresent(narrowed -> narrow(answers, narrowed));
    }
    Scenario first = question -> first(question, answers);
    Scenario last = question -> last(question, answers);
    return checked.questions().stream()
            .allMatch(question -> first.answer(question).equals(last.answer(question)))
        ? List.of(first)
        : List.of(first, last);
  }

  private static boolean overlap(
      Map<Question, List<Object>> answers, Map<Question, List<Object>> narrowed) {
    return narrowed.entrySet().stream()
        .noneMatch(
            entry ->
                Collections.disjoint(
                    answers.getOrDefault(entry.getKey(), entry.getValue()), entry.getValue()));
  }

  private static void narrow(
      Map<Question, List<Object>> answers, Map<Question, List<Object>> narrowed) {
    narrowed.forEach(
        (question, values) ->
            answers.merge(
                question, values, (before, now) -> before.stream().filter(now::contains).toList()));
  }

  private Object first(Question question, Map<Question, List<Object>> answers) {
    List<Object> allowed = answers.get(question);
    return allowed == null
        ? checked.assumptions().answers(question).get(0).first()
        : allowed.get(0);
  }

  private Object last(Question question, Map<Question, List<Object>> answers) {
    List<Object> allowed = answers.get(question);
    if (allowed != null) {
      return allowed.get(allowed.size() - 1);
    }
    List<Question.Answers> assumed = checked.assumptions().answers(question);
    return assumed.get(assumed.size() - 1).last();
  }
}
