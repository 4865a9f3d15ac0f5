package org.plumbline.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Reading;

/**
 * A set of readings: for each open question the answers that are still allowed. All readings of a
 * box are alike to the rule for which it was made. Immutable.
 */
final class Box {
  private final Map<Question, List<Object>> all;
  private final Map<Question, List<Object>> narrowed;

  private Box(Map<Question, List<Object>> all, Map<Question, List<Object>> narrowed) {
    this.all = all;
    this.narrowed = narrowed;
  }

  /**
   * The box of all readings.
   *
   * @param answers never empty for any question
   */
  static Box of(Map<Question, List<Object>> answers) {
    return new Box(Map.copyOf(answers), Map.of());
  }

  List<Object> answers(Question question) {
    List<Object> some = narrowed.get(question);
    return some != null
        ? some
        : Objects.requireNonNull(all.get(question), () -> "no answers to " + question.id());
  }

  /** The part with fewer answers to one question. */
  Box with(Question question, List<Object> fewer) {
    Map<Question, List<Object>> copy = new HashMap<>(narrowed);
    copy.put(question, fewer);
    return new Box(all, copy);
  }

  /** What makes it a part of the box of all readings: the questions with fewer answers. */
  Map<Question, List<Object>> narrowed() {
    return Collections.unmodifiableMap(narrowed);
  }

  /** The box of one reading. */
  Box only(Reading reading) {
    Map<Question, List<Object>> one = new HashMap<>();
    all.keySet().forEach(question -> one.put(question, List.of(reading.answer(question))));
    return new Box(all, one);
  }

  /** The reading that takes the first allowed answer everywhere. */
  Reading first() {
    return question -> answers(question).get(0);
  }
}
