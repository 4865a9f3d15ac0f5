package org.plumbline.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Reading;

/**
 * A set of readings: for each open question the answers that are still allowed. All readings of a
 * box are alike to the rule for which it was made. Immutable.
 *
 * @param answers never empty for any question
 */
record Box(Map<Question, List<Object>> answers) {
  /** Copies the map. */
  Box {
    answers = Map.copyOf(answers);
  }

  List<Object> answers(Question question) {
    return Objects.requireNonNull(answers.get(question), () -> "no answers to " + question.id());
  }

  Box with(Question question, List<Object> fewer) {
    Map<Question, List<Object>> copy = new HashMap<>(answers);
    copy.put(question, fewer);
    return new Box(copy);
  }

  /** The questions to which {@code all}, of which this is a part, allows more answers. */
  Map<Question, List<Object>> narrowedFrom(Box all) {
    Map<Question, List<Object>> narrowed = new HashMap<>();
    answers.forEach(
        (question, allowed) -> {
          if (allowed.size() < all.answers(question).size()) {
            narrowed.put(question, allowed);
          }
        });
    return narrowed;
  }

  /** The box of one reading. */
  Box only(Reading reading) {
    Map<Question, List<Object>> one = new HashMap<>();
    answers.keySet().forEach(question -> one.put(question, List.of(reading.answer(question))));
    return new Box(one);
  }

  /** The reading that takes the first allowed answer everywhere. */
  Reading first() {
    return question -> answers(question).get(0);
  }

  /** The reading that takes the last allowed answer everywhere. */
  Reading last() {
    return question -> answers(question).get(answers(question).size() - 1);
  }
}
