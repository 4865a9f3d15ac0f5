package org.plumbline.internal.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;

/** What a value that is worked out from open ones may come to. */
final class Possible {
  private static final int MOST_READINGS = 256;

  private Possible() {}

  /**
   * The values in all readings, each once. Of the days that may answer a question the first and the
   * last are tried. Empty if there are too many readings.
   */
  static Optional<Set<Object>> values(Uncertain value) {
    List<Map<Question, Object>> readings = List.of(Map.of());
    for (Question question : value.questions()) {
      readings = readings.stream().flatMap(map -> answered(map, question)).toList();
      if (readings.size() > MOST_READINGS) {
        return Optional.empty();
      }
    }
    return Optional.of(
        readings.stream()
            .map(map -> value.in(reading(map)))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** A reading with these answers; what the value does not depend on may be anything. */
  private static Scenario reading(Map<Question, Object> answers) {
    return question -> answers.getOrDefault(question, question.answers().first());
  }

  private static Stream<Map<Question, Object>> answered(
      Map<Question, Object> reading, Question question) {
    return answers(question).stream()
        .map(
            answer -> {
              Map<Question, Object> longer = new HashMap<>(reading);
              longer.put(question, answer);
              return longer;
            });
  }

  private static List<Object> answers(Question question) {
    return question.answers() instanceof Question.OneOf oneOf
        ? oneOf.values()
        : Stream.of(question.answers().first(), question.answers().last()).distinct().toList();
  }

  /** One after the other; days as the time from the first to the last. */
  static String write(Set<Object> values) {
    List<LocalDate> days = new ArrayList<>();
    for (Object value : values) {
      if (value instanceof LocalDate day) {
        days.add(day);
      }
    }
    return days.size() > 1
        ? writeTime(days.stream().sorted().toList())
        : values.stream().map(Uncertain::write).distinct().collect(Collectors.joining(" or "));
  }

  /** As a case file has it: {@code 2019-01-01/2019-12-31}, {@code ../2019-12-31}. */
  private static String writeTime(List<LocalDate> days) {
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    if (first.equals(Dates.EVER) && last.equals(Dates.NEVER)) {
      return "an unknown date";
    }
    return (first.equals(Dates.EVER) ? ".." : first)
        + "/"
        + (last.equals(Dates.NEVER) ? ".." : last);
  }
}
