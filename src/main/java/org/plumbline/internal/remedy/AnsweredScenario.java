package org.plumbline.internal.remedy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.internal.check.FlagPath;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.scenario.Assumption;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Question.Answers;
import org.plumbline.internal.scenario.Question.Days;
import org.plumbline.internal.scenario.Question.OneOf;

/** One scenario of a case: one answer to each question. Immutable. */
final class AnsweredScenario {
  private final Map<String, Assumption> answers;

  private AnsweredScenario(Map<String, Assumption> answers) {
    this.answers = answers;
  }

  /** One of the scenarios of a way. */
  static AnsweredScenario of(PreparedCase onDay, FlagPath way) {
    Map<String, Assumption> answers = new LinkedHashMap<>();
    questions(onDay)
        .forEach((id, question) -> answers.put(id, first(question, question.answers())));
    way.assumptions()
        .forEach(
            assumption ->
                answers.put(
                    assumption.question().id(),
                    first(assumption.question(), assumption.answers().get(0))));
    return new AnsweredScenario(Map.copyOf(answers));
  }

  private static Map<String, Question> questions(PreparedCase onDay) {
    Map<String, Question> questions = new LinkedHashMap<>();
    onDay.facts().stream()
        .flatMap(fact -> fact.questions().stream())
        .forEach(question -> questions.put(question.id(), question));
    return questions;
  }

  private static Assumption first(Question question, Answers answers) {
    Answers first =
        answers instanceof Days days
            ? new Days(days.first(), days.first())
            : new OneOf(List.of(answers.first()));
    return new Assumption(question, List.of(first));
  }

  /**
   * What is assumed of a case, and for the rest this scenario, where the case asks the same and
   * allows the same answers.
   */
  List<Assumption> and(List<Assumption> assumed, PreparedCase onDay) {
    Map<String, Assumption> all = new LinkedHashMap<>();
    questions(onDay)
        .forEach(
            (id, question) -> {
              Assumption here = answers.get(id);
              if (here != null && here.question().answers().equals(question.answers())) {
                all.put(id, here);
              }
            });
    assumed.forEach(assumption -> all.put(assumption.question().id(), assumption));
    return new ArrayList<>(all.values());
  }
}
