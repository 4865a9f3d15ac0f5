package org.plumbline.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Question.Answers;

/** Which answers to open questions are allowed. Immutable. */
final class Assumptions {
  static final Assumptions NONE = new Assumptions(Map.of());

  private final Map<String, Assumption> byQuestion;

  private Assumptions(Map<String, Assumption> byQuestion) {
    this.byQuestion = byQuestion;
  }

  static Assumptions of(List<Assumption> some) {
    return new Assumptions(
        new TreeMap<>(
            some.stream().collect(Collectors.toMap(one -> one.question().id(), one -> one))));
  }

  /** Any of these. */
  List<Answers> answers(Question question) {
    Assumption assumption = byQuestion.get(question.id());
    return assumption == null ? List.of(question.answers()) : assumption.answers();
  }

  /** What is assumed, in sentences. */
  List<String> remarks() {
    return byQuestion.values().stream()
        .map(one -> "It is assumed: " + one.question().text() + " " + one.words() + ".")
        .toList();
  }
}
