package org.plumbline.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.check.DisagreementException;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.scenario.Assumptions;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Scenario;

/**
 * Holds the decisions of a case against what Drools raises. A box of like readings is confirmed in
 * two readings of it, at opposite corners; where a decision has very many boxes, some of them,
 * spread evenly over those in which the flag is raised and those in which it is not. Boxes of
 * several decisions that have a reading in common share one run of Drools.
 */
final class DroolsConfirmation {
  private static final int MOST_CONFIRMED = 64;

  private final List<Meeting> meetings = new ArrayList<>();

  /** A flag by what makes it one. */
  private record Key(String code, String subject) {}

  /**
   * What several boxes have in common.
   *
   * @param answers to the questions that at least one of the boxes narrows; any answer to another
   *     does
   * @param raised for each box, the flag, and whether it is raised there
   */
  private record Meeting(Map<Question, List<Object>> answers, Map<Key, Boolean> raised) {
    boolean has(Map<Question, List<Object>> narrowed) {
      return narrowed.entrySet().stream()
          .noneMatch(entry -> Collections.disjoint(answers(entry), entry.getValue()));
    }

    void add(Map<Question, List<Object>> narrowed, Key key, boolean isRaised) {
      narrowed
          .entrySet()
          .forEach(entry -> answers.put(entry.getKey(), both(answers(entry), entry.getValue())));
      raised.put(key, isRaised);
    }

    private List<Object> answers(Map.Entry<Question, List<Object>> narrowed) {
      return answers.getOrDefault(narrowed.getKey(), narrowed.getValue());
    }

    private static List<Object> both(List<Object> values, List<Object> others) {
      return values.stream().filter(others::contains).toList();
    }

    /** Two readings, or one where there is no more. */
    List<Scenario> corners(IndexedFacts checked) {
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

  /** Notes a decision, to be confirmed with the others. */
  void note(RuleRunner.Decided decided) {
    Key key = new Key(decided.rule().id(), decided.subject());
    for (Decision.Leaf leaf : some(decided.decision().leaves())) {
      Map<Question, List<Object>> narrowed = leaf.box().narrowed();
      meeting(narrowed).add(narrowed, key, leaf.raised());
    }
  }

  private Meeting meeting(Map<Question, List<Object>> narrowed) {
    for (Meeting meeting : meetings) {
      if (meeting.has(narrowed)) {
        return meeting;
      }
    }
    Meeting meeting = new Meeting(new HashMap<>(), new HashMap<>());
    meetings.add(meeting);
    return meeting;
  }

  private static List<Decision.Leaf> some(List<Decision.Leaf> leaves) {
    if (leaves.size() <= MOST_CONFIRMED) {
      return leaves;
    }
    List<Decision.Leaf> raisedFirst =
        leaves.stream().sorted(Comparator.comparing(leaf -> !leaf.raised())).toList();
    return IntStream.range(0, MOST_CONFIRMED)
        .mapToObj(i -> raisedFirst.get((int) ((long) i * leaves.size() / MOST_CONFIRMED)))
        .toList();
  }

  /**
   * Confirms the decisions noted so far.
   *
   * @throws DisagreementException if Drools raises a flag where its decision does not, or the other
   *     way round
   */
  void confirm(IndexedFacts checked, Evaluator drools) {
    for (Meeting meeting : meetings) {
      for (Scenario corner : meeting.corners(checked)) {
        Set<Key> raised = run(checked, drools, corner);
        meeting.raised().forEach((key, expected) -> compare(key, expected, raised.contains(key)));
      }
    }
  }

  private static Set<Key> run(IndexedFacts checked, Evaluator drools, Scenario reading) {
    return drools.evaluate(checked.in(reading), checked.rules()::containsKey).stream()
        .map(raising -> new Key(raising.code(), raising.subject()))
        .collect(Collectors.toSet());
  }

  private static void compare(Key key, boolean expected, boolean raised) {
    if (raised != expected) {
      throw new DisagreementException(
          "the two evaluators differ over "
              + key.code()
              + " on "
              + key.subject()
              + ": the plain one "
              + (expected ? "raises it" : "does not raise it")
              + ", Drools does the opposite");
    }
  }
}
