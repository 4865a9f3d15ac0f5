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
 * The dates that matter in an uncertain value: those it surely is, and the ends of those it may be.
 */
public final class RelevantDates {
  private RelevantDates() {}

  public static Set<LocalDate> value(Uncertain value) {
    Set<LocalDate> dates = new HashSet<>();
    collect(value, dates);
    return dates;
  }

  /** The earliest day that a date may be, whatever is uncertain. */
  public static LocalDate first(Uncertain date) {
    return settled(date).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The latest day that a date may be, whatever is uncertain. */
  public static LocalDate last(Uncertain date) {
    return settled(date).max(Comparator.naturalOrder()).orElseThrow();
  }

  /**
   * What a date is for every choice among its questions, and at the ends of those that ask for a
   * day.
   */
  private static Stream<LocalDate> settled(Uncertain date) {
    List<Map<Question, Object>> readings = List.of(Map.of());
    for (Question question : date.questions()) {
      readings = readings.stream().flatMap(reading -> answered(reading, question)).toList();
    }
    return readings.stream()
        .map(
            reading ->
                (LocalDate) date.in(question -> Objects.requireNonNull(reading.get(question))));
  }

  private static Stream<Map<Question, Object>> answered(
      Map<Question, Object> reading, Question question) {
    List<Object> answers =
        question.answers() instanceof OneOf oneOf
            ? oneOf.values()
            : List.of(end(question, true), end(question, false));
    return answers.stream()
        .map(
            answer -> {
              Map<Question, Object> furtherMap = new HashMap<>(reading);
              furtherMap.put(question, answer);
              return furtherMap;
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
