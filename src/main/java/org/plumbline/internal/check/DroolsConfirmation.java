package org.plumbline.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.check.DisagreementException;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.scenario.Assumptions;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Scenario;

/**
 * Confirms decisions by running Drools. Scenario sets that share a scenario are grouped, and Drools
 * runs two scenarios of each group: the first and the last answer to every question.
 */
final class DroolsConfirmation {
  private final List<SharedScenarios> groups = new ArrayList<>();

  /** What identifies a flag. */
  private record Key(String code, String subject) {}

  /**
   * The scenarios that several scenario sets share.
   *
   * @param answers the answers that all sets allow; questions that no set narrows are missing, as
   *     any answer to them will do
   * @param raised for each set, its flag and whether it is raised there
   */
  private record SharedScenarios(Map<Question, List<Object>> answers, Map<Key, Boolean> raised) {
    boolean allows(Map<Question, List<Object>> narrowed) {
      return narrowed.entrySet().stream()
          .noneMatch(entry -> Collections.disjoint(answers(entry), entry.getValue()));
    }

    void add(Map<Question, List<Object>> narrowed, Key key, boolean isRaised) {
      narrowed
          .entrySet()
          .forEach(entry -> answers.put(entry.getKey(), common(answers(entry), entry.getValue())));
      raised.put(key, isRaised);
    }

    private List<Object> answers(Map.Entry<Question, List<Object>> narrowed) {
      return answers.getOrDefault(narrowed.getKey(), narrowed.getValue());
    }

    private static List<Object> common(List<Object> values, List<Object> others) {
      return values.stream().filter(others::contains).toList();
    }

    /** The first and the last scenario, or one if they are the same. */
    List<Scenario> scenarios(IndexedFacts checked) {
      Scenario first = question -> first(question, checked.assumptions());
      Scenario last = question -> last(question, checked.assumptions());
      return checked.questions().stream()
              .allMatch(question -> first.answer(question).equals(last.answer(question)))
          ? List.of(first)
          : List.of(first, last);
    }

    private Object first(Question question, Assumptions assumptions) {
      List<Object> allowed = answers.get(question);
      return allowed == null ? assumptions.answers(question).get(0).first() : allowed.get(0);
    }

    private Object last(Question question, Assumptions assumptions) {
      List<Object> allowed = answers.get(question);
      if (allowed != null) {
        return allowed.get(allowed.size() - 1);
      }
      List<Question.Answers> assumed = assumptions.answers(question);
      return assumed.get(assumed.size() - 1).last();
    }
  }

  /** Adds a decision, to be confirmed together with the others. */
  void include(RuleRunner.Decided decided) {
    Key key = new Key(decided.rule().id(), decided.subject());
    for (Decision.Leaf leaf : decided.decision().leaves()) {
      Map<Question, List<Object>> narrowed = leaf.scenarioSet().narrowed();
      groupFor(narrowed).add(narrowed, key, leaf.raised());
    }
  }

  private SharedScenarios groupFor(Map<Question, List<Object>> narrowed) {
    for (SharedScenarios group : groups) {
      if (group.allows(narrowed)) {
        return group;
      }
    }
    SharedScenarios group = new SharedScenarios(new HashMap<>(), new HashMap<>());
    groups.add(group);
    return group;
  }

  /**
   * Confirms the decisions added so far.
   *
   * @throws DisagreementException if Drools raises a flag and its decision does not, or the reverse
   */
  void confirm(IndexedFacts checked, Evaluator drools) {
    for (SharedScenarios group : groups) {
      for (Scenario scenario : group.scenarios(checked)) {
        Set<Key> raised = run(checked, drools, scenario);
        group.raised().forEach((key, expected) -> compare(key, expected, raised.contains(key)));
      }
    }
  }

  private static Set<Key> run(IndexedFacts checked, Evaluator drools, Scenario scenario) {
    return drools.evaluate(checked.in(scenario), checked.rules()::containsKey).stream()
        .map(raising -> new Key(raising.code(), raising.subject()))
        .collect(Collectors.toSet());
  }

  private static void compare(Key key, boolean expected, boolean raised) {
    if (raised != expected) {
      throw new DisagreementException(
          "the two evaluators disagree about "
              + key.code()
              + " on "
              + key.subject()
              + ": the plain evaluator "
              + (expected ? "raises it, Drools does not" : "does not raise it, Drools does"));
    }
  }
}
