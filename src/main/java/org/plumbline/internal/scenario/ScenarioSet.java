package org.plumbline.internal.scenario;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A set of scenarios: for each open question, the answers that are still allowed. The rule for
 * which a set was made gives the same answer in all of its scenarios. Immutable.
 */
public final class ScenarioSet {
  private final Map<Question, List<Object>> all;
  private final Map<Question, List<Object>> narrowed;

  private ScenarioSet(Map<Question, List<Object>> all, Map<Question, List<Object>> narrowed) {
    this.all = all;
    this.narrowed = narrowed;
  }

  /**
   * The set of all scenarios.
   *
   * @param answers the answers to each question, never an empty list
   */
  public static ScenarioSet of(Map<Question, List<Object>> answers) {
    return new ScenarioSet(Map.copyOf(answers), Map.of());
  }

  public List<Object> answers(Question question) {
    List<Object> values = narrowed.get(question);
    return values != null
        ? values
        : Objects.requireNonNull(all.get(question), () -> "no answers to " + question.id());
  }

  /** The subset with fewer answers to one question. */
  public ScenarioSet with(Question question, List<Object> fewer) {
    Map<Question, List<Object>> copy = new HashMap<>(narrowed);
    copy.put(question, fewer);
    return new ScenarioSet(all, copy);
  }

  /** The subset with these answers only. */
  ScenarioSet with(Map<Question, List<Object>> fewer) {
    Map<Question, List<Object>> copy = new HashMap<>(narrowed);
    copy.putAll(fewer);
    return new ScenarioSet(all, copy);
  }

  /** The questions that this set narrows down, with the answers left. */
  public Map<Question, List<Object>> narrowed() {
    return Collections.unmodifiableMap(narrowed);
  }

  /** The set with a single scenario. */
  public ScenarioSet only(Scenario scenario) {
    Map<Question, List<Object>> map = new HashMap<>();
    all.keySet().forEach(question -> map.put(question, List.of(scenario.answer(question))));
    return new ScenarioSet(all, map);
  }

  /** The scenario with the first allowed answer to every question. */
  public Scenario first() {
    return question -> answers(question).get(0);
  }
}
