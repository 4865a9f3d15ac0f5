package org.plumbline.internal.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.fact.word.Words;
import org.plumbline.internal.scenario.Question.Answers;
import org.plumbline.internal.scenario.Question.Days;
import org.plumbline.internal.scenario.Question.OneOf;
import org.plumbline.internal.text.PlainDate;

/**
 * Limits an open question to some of its answers.
 *
 * @param question the question
 * @param answers the answers still allowed, at least one; all are possible answers to the question
 */
public record Assumption(Question question, List<Answers> answers) {
  public Assumption {
    answers = List.copyOf(answers);
  }

  /** The answers in words: {@code yes}, {@code on or after 11 February 2019}, {@code account 2}. */
  public String words() {
    return answers.stream().map(this::words).collect(Collectors.joining(", or "));
  }

  private String words(Answers answers) {
    if (answers instanceof OneOf oneOf) {
      return oneOf.values().stream().map(Assumption::word).collect(Collectors.joining(" or "));
    }
    Days days = (Days) answers;
    boolean isFirst = days.first().equals(question.answers().first());
    boolean isLast = days.last().equals(question.answers().last());
    if (isFirst && isLast) {
      return "on any day";
    }
    if (days.first().equals(days.last())) {
      return "on " + PlainDate.of(days.first());
    }
    if (isFirst) {
      return "on or before " + PlainDate.of(days.last());
    }
    String first = PlainDate.of(days.first());
    return isLast
        ? "on or after " + first
        : "between " + first + " and " + PlainDate.of(days.last());
  }

  /** Accounts are numbered from 0 here, but from 1 in the text of a question. */
  private static String word(Object value) {
    return value instanceof Integer number
        ? "account " + (number + 1)
        : value instanceof Enum<?> constant ? Words.label(constant) : Uncertain.write(value);
  }
}
