package org.plumbline.internal.scenario;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A set of readings: for each open question the answers that are still allowed. All readings of a
 * box are alike to the rule for which it was made. Immutable.
 */
public final class ScenarioSet {
  private final Map<Question, List<Object>> all;
  private final Map<Question, List<Object>> narrowed;

  private ScenarioSet(Map<Question, List<Object>> all, Map<Question, List<Object>> narrowed) {
    this.all = all;
    this.narrowed = narrowed;
  }

  /**
   * The box of all readings.
   *
   * @param answers never empty for any question
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

  /** The part with fewer answers to one question. */
  public ScenarioSet with(Question question, List<Object> fewer) {
    Map<Question, List<Object>> copy = new HashMap<>(narrowed);
    copy.put(question, fewer);
    return new ScenarioSet(all, copy);
  }

  /** What makes it a part of the box of all readings: the questions with fewer answers. */
  public Map<Question, List<Object>> narrowed() {
    return Collections.unmodifiableMap(narrowed);
  }

  /** The box of one reading. */
  public ScenarioSet only(Scenario reading) {
    Map<Question, List<Object>> map = new HashMap<>();
    all.keySet().forEach(question -> map.put(question, List.of(reading.answer(question))));
    return new ScenarioSet(all, map);
  }

  /** The reading that takes the first allowed answer everywhere. */
  public Scenario first() {
    return question -> answers(question).get(0);
  }
}
