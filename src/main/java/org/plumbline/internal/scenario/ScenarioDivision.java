package org.plumbline.internal.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All scenarios, divided by a condition into sets: in all scenarios of a set it holds, or in none.
 * The sets do not overlap. Immutable.
 */
public final class ScenarioDivision {
  private final ScenarioSet scenarios;
  private final QuestionOrder order;
  private final Diagram condition;
  private final Map<Boolean, Map<Diagram, Long>> counts = new HashMap<>();

  /**
   * A division.
   *
   * @param scenarios all scenarios
   * @param condition a diagram over these whose values are Booleans
   */
  ScenarioDivision(ScenarioSet scenarios, QuestionOrder order, Diagram condition) {
    this.scenarios = scenarios;
    this.order = order;
    this.condition = condition;
    for (boolean wanted : new boolean[] {true, false}) {
      counts.put(wanted, counts(wanted));
    }
  }

  /** The questions that make a difference to the condition. */
  public Set<Question> questions() {
    Set<Question> questions = new TreeSet<>(Comparator.comparing(order::position));
    for (Diagram part : Diagrams.all(condition)) {
      if (part.value() == null) {
        questions.add(order.at(part.position()));
      }
    }
    return new LinkedHashSet<>(questions);
  }

  /**
   * How many sets there are.
   *
   * @param holds whether the condition holds in them
   */
  public long size(boolean holds) {
    return count(condition, holds);
  }

  /**
   * Sets in which the condition holds, or in which it does not; if there are too many only some,
   * evenly spread.
   */
  public List<ScenarioSet> sets(boolean holds, int most) {
    long total = size(holds);
    int size = (int) Math.min(total, most);
    List<ScenarioSet> sets = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sets.add(set(holds, total <= most ? i : total / size * i));
    }
    return sets;
  }

  /** The set with a number, counted from 0. */
  private ScenarioSet set(boolean holds, long number) {
    Map<Question, List<Object>> narrowed = new HashMap<>();
    long before = number;
    Diagram at = condition;
    while (at.value() == null) {
      for (Map.Entry<Diagram, List<Object>> alike : alike(at).entrySet()) {
        long size = count(alike.getKey(), holds);
        if (before < size) {
          narrowed.put(order.at(at.position()), alike.getValue());
          at = alike.getKey();
          break;
        }
        before -= size;
      }
    }
    return scenarios.with(narrowed);
  }

  /**
   * The set that a scenario is in.
   *
   * @param holds whether the condition holds in it
   * @param turns equal only for scenarios of the same set
   */
  public record Place(boolean holds, List<Integer> turns) {}

  /** The set that a scenario is in; empty if an answer in it is not one of those looked at. */
  public Optional<Place> placeOf(Scenario scenario) {
    List<Integer> turns = new ArrayList<>();
    Diagram at = condition;
    while (at.value() == null) {
      Question question = order.at(at.position());
      int answer = scenarios.answers(question).indexOf(scenario.answer(question));
      if (answer < 0) {
        return Optional.empty();
      }
      at = at.part(at.position(), answer);
      turns.add(at.number());
    }
    return Optional.of(new Place(isTrue(at), turns));
  }

  private static boolean isTrue(Diagram value) {
    return Boolean.TRUE.equals(value.value());
  }

  /** The parts of a diagram, each with all answers that lead to it. */
  private Map<Diagram, List<Object>> alike(Diagram diagram) {
    List<Object> answers = scenarios.answers(order.at(diagram.position()));
    Map<Diagram, List<Object>> alike = new LinkedHashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      alike
          .computeIfAbsent(diagram.part(diagram.position(), i), part -> new ArrayList<>())
          .add(answers.get(i));
    }
    return alike;
  }

  private long count(Diagram part, boolean holds) {
    return counts.getOrDefault(holds, Map.of()).getOrDefault(part, 0L);
  }

  private Map<Diagram, Long> counts(boolean holds) {
    Map<Diagram, Long> found = new HashMap<>();
    List<Diagram> lastFirst = new ArrayList<>(Diagrams.all(condition));
    lastFirst.sort(Comparator.comparingInt(Diagram::position).reversed());
    for (Diagram part : lastFirst) {
      found.put(part, part.value() == null ? sum(part, found) : isTrue(part) == holds ? 1L : 0L);
    }
    return found;
  }

  /** The greatest long if it would be more. */
  private long sum(Diagram part, Map<Diagram, Long> counts) {
    long sum = 0;
    for (Diagram below : alike(part).keySet()) {
      long added = sum + counts.getOrDefault(below, 0L);
      sum = added < 0 ? Long.MAX_VALUE : added;
    }
    return sum;
  }
}
