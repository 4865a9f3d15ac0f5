package org.plumbline.internal.report.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;

/**
 * A day as a case has it, for a picture: the first and the last day that it may be.
 *
 * @param first the first; EVER if it is not bounded
 * @param last the last; NEVER if it is not bounded
 * @param written in words; empty for the ends of the calendar
 */
public record DateRange(LocalDate first, LocalDate last, String written) {
  static DateRange of(LocalDate day) {
    return new DateRange(day, day, isEnd(day) ? "" : DateForm.WORDS.day(day));
  }

  public static DateRange of(Uncertain value) {
    if (value instanceof Uncertain.Sure sure) {
      return of((LocalDate) sure.value());
    }
    List<LocalDate> days = ends(value).sorted(Comparator.naturalOrder()).toList();
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    return new DateRange(
        first,
        last,
        value instanceof Uncertain.Computed
            ? between(first, last)
            : DateForm.WORDS.dates(value.written()));
  }

  private static Stream<LocalDate> ends(Uncertain value) {
    return value instanceof Uncertain.Accounts accounts
        ? accounts.byAccount().stream().flatMap(DateRange::ends)
        : Stream.of(end(value, true), end(value, false));
  }

  private static LocalDate end(Uncertain value, boolean first) {
    return (LocalDate) value.in(question -> answer(question, first));
  }

  private static Object answer(Question question, boolean first) {
    if (question.answers() instanceof Question.Days days) {
      return first ? days.first() : days.last();
    }
    List<Object> values = ((Question.OneOf) question.answers()).values();
    return values.get(first ? 0 : values.size() - 1);
  }

  private static String between(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return of(first).written;
    }
    String start = DateForm.WORDS.day(first);
    String end = DateForm.WORDS.day(last);
    return isEnd(first) && isEnd(last)
        ? "an unknown date"
        : isEnd(first)
            ? end + " or earlier"
            : isEnd(last) ? start + " or later" : "between " + start + " and " + end;
  }

  private static boolean isEnd(LocalDate day) {
    return day.equals(Dates.EVER) || day.equals(Dates.NEVER);
  }

  /** Those of its two days that lie within the calendar. */
  public Stream<LocalDate> bounds() {
    return Stream.of(first, last).filter(day -> !isEnd(day));
  }

  /** Whether it is one day within the calendar. */
  public boolean isDay() {
    return first.equals(last) && !isEnd(first);
  }

  /** Whether it is known: one day, or an end of the calendar. */
  public boolean isSure() {
    return first.equals(last);
  }

  /** Whether nothing at all is known of it, or it lies at an end of the calendar. */
  public boolean isOpen() {
    return bounds().findAny().isEmpty();
  }
}
