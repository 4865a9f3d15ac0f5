package org.plumbline.clearing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Question.Answers;
import org.plumbline.casefile.Question.Days;
import org.plumbline.casefile.Question.OneOf;
import org.plumbline.reading.Assumption;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.Way;

/** One reading of a case: one answer to each question. Immutable. */
final class Reading {
  private final Map<String, Assumption> answers;

  private Reading(Map<String, Assumption> answers) {
    this.answers = answers;
  }

  /** One of the readings of a way. */
  static Reading of(CaseOnDay onDay, Way way) {
    Map<String, Assumption> answers = new LinkedHashMap<>();
    questions(onDay)
        .forEach((id, question) -> answers.put(id, first(question, question.answers())));
    way.assumptions()
        .forEach(
            one -> answers.put(one.question().id(), first(one.question(), one.answers().get(0))));
    return new Reading(Map.copyOf(answers));
  }

  private static Map<String, Question> questions(CaseOnDay onDay) {
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
   * What is assumed of a case, and for the rest this reading, where the case asks the same and
   * allows the same answers.
   */
  List<Assumption> and(List<Assumption> assumed, CaseOnDay onDay) {
    Map<String, Assumption> all = new LinkedHashMap<>();
    questions(onDay)
        .forEach(
            (id, question) -> {
              Assumption here = answers.get(id);
              if (here != null && here.question().answers().equals(question.answers())) {
                all.put(id, here);
              }
            });
    assumed.forEach(one -> all.put(one.question().id(), one));
    return new ArrayList<>(all.values());
  }
}
