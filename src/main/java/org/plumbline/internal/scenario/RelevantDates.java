package org.plumbline.internal.scenario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.internal.scenario.Question.Days;
import org.plumbline.internal.scenario.Question.OneOf;

/**
 * Finds the dates at which the answer of a rule can change because of an uncertain value: exact
 * dates and the ends of ranges.
 */
public final class RelevantDates {
  private RelevantDates() {}

  public static Set<LocalDate> value(Uncertain value) {
    Set<LocalDate> dates = new HashSet<>();
    collect(value, dates);
    return dates;
  }

  /** The earliest day that an uncertain date can be. */
  public static LocalDate first(Uncertain date) {
    return possibleDates(date).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The latest day that an uncertain date can be. */
  public static LocalDate last(Uncertain date) {
    return possibleDates(date).max(Comparator.naturalOrder()).orElseThrow();
  }

  /**
   * The date in every scenario. For a question that asks for a day, only the first and last
   * possible day are tried.
   */
  private static Stream<LocalDate> possibleDates(Uncertain date) {
    List<Map<Question, Object>> scenarios = List.of(Map.of());
    for (Question question : date.questions()) {
      scenarios = scenarios.stream().flatMap(scenario -> answered(scenario, question)).toList();
    }
    return scenarios.stream()
        .map(
            scenario ->
                (LocalDate) date.in(question -> Objects.requireNonNull(scenario.get(question))));
  }

  private static Stream<Map<Question, Object>> answered(
      Map<Question, Object> scenario, Question question) {
    List<Object> answers =
        question.answers() instanceof OneOf oneOf
            ? oneOf.values()
            : List.of(end(question, true), end(question, false));
    return answers.stream()
        .map(
            answer -> {
              Map<Question, Object> extended = new HashMap<>(scenario);
              extended.put(question, answer);
              return extended;
            });
  }

  private static void collect(Uncertain value, Set<LocalDate> dates) {
    if (value instanceof Uncertain.Accounts accounts) {
      accounts.byAccount().forEach(account -> collect(account, dates));
    } else {
      add(value.in(question -> end(question, true)), dates);
      add(value.in(question -> end(question, false)), dates);
    }
    for (Question question : value.questions()) {
      if (question.answers() instanceof Days days) {
        dates.add(days.first());
        dates.add(days.last());
      }
    }
  }

  private static void add(Object value, Set<LocalDate> dates) {
    if (value instanceof LocalDate date) {
      dates.add(date);
    }
  }

  /** The first or the last answer to a question. */
  static Object end(Question question, boolean first) {
    if (question.answers() instanceof Days days) {
      return first ? days.first() : days.last();
    }
    var values = ((OneOf) question.answers()).values();
    return values.get(first ? 0 : values.size() - 1);
  }
}
