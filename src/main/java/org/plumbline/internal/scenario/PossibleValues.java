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

/** Finds the values that a computed value can have. */
final class PossibleValues {
  private static final int MAX_SCENARIOS = 256;

  private PossibleValues() {}

  /**
   * The distinct values in all scenarios. For a question that asks for a day, only the first and
   * last possible day are tried. Empty if there are too many scenarios.
   */
  static Optional<Set<Object>> values(Uncertain value) {
    List<Map<Question, Object>> scenarios = List.of(Map.of());
    for (Question question : value.questions()) {
      scenarios = scenarios.stream().flatMap(map -> answered(map, question)).toList();
      if (scenarios.size() > MAX_SCENARIOS) {
        return Optional.empty();
      }
    }
    return Optional.of(
        scenarios.stream()
            .map(map -> value.in(scenario(map)))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /**
   * A scenario with these answers. The value does not depend on other questions, so any answer will
   * do.
   */
  private static Scenario scenario(Map<Question, Object> answers) {
    return question -> answers.getOrDefault(question, question.answers().first());
  }

  private static Stream<Map<Question, Object>> answered(
      Map<Question, Object> scenario, Question question) {
    return answers(question).stream()
        .map(
            answer -> {
              Map<Question, Object> extended = new HashMap<>(scenario);
              extended.put(question, answer);
              return extended;
            });
  }

  private static List<Object> answers(Question question) {
    return question.answers() instanceof Question.OneOf oneOf
        ? oneOf.values()
        : Stream.of(question.answers().first(), question.answers().last()).distinct().toList();
  }

  /** The values in words; several days become a range from the first to the last. */
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

  /** A range as a case file writes it: {@code 2019-01-01/2019-12-31}, {@code ../2019-12-31}. */
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
