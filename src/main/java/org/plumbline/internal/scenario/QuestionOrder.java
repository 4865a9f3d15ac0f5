package org.plumbline.internal.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The open questions of a case in a fixed order, by their ids. Immutable. */
public final class QuestionOrder {
  private final List<Question> questions;
  private final Map<Question, Integer> positions = new HashMap<>();

  private QuestionOrder(List<Question> questions) {
    this.questions = questions;
    for (int i = 0; i < questions.size(); i++) {
      positions.put(questions.get(i), i);
    }
  }

  public static QuestionOrder of(Collection<Question> questions) {
    return new QuestionOrder(
        questions.stream().distinct().sorted(Comparator.comparing(Question::id)).toList());
  }

  public List<Question> questions() {
    return questions;
  }

  Question at(int position) {
    return questions.get(position);
  }

  int position(Question question) {
    return Objects.requireNonNull(positions.get(question), question::id);
  }
}
