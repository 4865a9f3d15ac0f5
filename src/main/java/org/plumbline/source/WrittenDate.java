package org.plumbline.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Dates;

/**
 * A date that may be partial: a day, some day in a month or year, or some day in a range of these
 * (ISO 8601-2, level 0).
 *
 * @param first the first day that it can mean
 * @param last the last day that it can mean, not before the first
 * @param written the text in the file, such as {@code 2019-10}
 */
public record WrittenDate(LocalDate first, LocalDate last, String written) {
  public static final String EXPECTED = "a date such as 2019-10-09, 2019-10, 2019 or 2016/2019-10";
  private static final String MONTH = "[12]\\d{3}-(0[1-9]|1[0-2])";
  public static final String DAY_PATTERN = MONTH + "-(0[1-9]|[12]\\d|3[01])";
  private static final String ONE = "(" + DAY_PATTERN + "|" + MONTH + "|[12]\\d{3})";

  /** For editors. A pattern checks only the form, so it also accepts days such as 30 February. */
  public static final String PATTERN = ONE + "(/(" + ONE + "|\\.\\.))?|\\.\\./" + ONE;

  private static final Pattern PART = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");
  public static final int FIRST_YEAR = 1000;
  public static final int LAST_YEAR = 2999;

  /** Why a day is outside the range of dates in a case; follows the day in a sentence. */
  public static final String OUTSIDE =
      "is not between the years " + FIRST_YEAR + " and " + LAST_YEAR;

  /** Whether the date is a single day. */
  public boolean isDay() {
    return first.equals(last);
  }

  /** Whether a day can be in a case: whether its year is between 1000 and 2999. */
  public static boolean covers(LocalDate day) {
    return covers(day.getYear());
  }

  private static boolean covers(int year) {
    return FIRST_YEAR <= year && year <= LAST_YEAR;
  }

  /**
   * Reads a date.
   *
   * @throws Mistake if the text is not a date, with the reason
   */
  public static WrittenDate parse(String text) throws Mistake {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return part(text, text);
    }
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    if (start.equals("..") && end.equals("..")) {
      throw new Mistake("is open at both ends; write 'unknown' instead");
    }
    LocalDate first = start.equals("..") ? Dates.EVER : part(start, text).first;
    LocalDate last = end.equals("..") ? Dates.NEVER : part(end, text).last;
    if (last.isBefore(first)) {
      throw new Mistake("ends before it begins");
    }
    return new WrittenDate(first, last, text);
  }

  private static WrittenDate part(String text, String written) throws Mistake {
    Matcher parts = PART.matcher(text);
    if (!parts.matches()) {
      throw new Mistake("is not " + EXPECTED);
    }
    int year = Integer.parseInt(parts.group(1));
    if (!covers(year)) {
      throw new Mistake(OUTSIDE);
    }
    try {
      return part(year, parts.group(2), parts.group(3), written);
    } catch (DateTimeException e) {
      throw new Mistake("is a date that does not exist");
    }
  }

  private static WrittenDate part(
      int year, @Nullable String month, @Nullable String day, String written) {
    if (month == null) {
      return new WrittenDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), written);
    }
    YearMonth yearMonth = YearMonth.of(year, Integer.parseInt(month));
    if (day == null) {
      return new WrittenDate(yearMonth.atDay(1), yearMonth.atEndOfMonth(), written);
    }
    LocalDate exact = yearMonth.atDay(Integer.parseInt(day));
    return new WrittenDate(exact, exact, written);
  }

  /** Thrown if a text is not a date. The message follows the text in a sentence. */
  public static final class Mistake extends Exception {
    private final String sentence;

    Mistake(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    /** The reason, such as {@code ends before it begins}. */
    public String sentence() {
      return sentence;
    }
  }

  /** The date in a text; empty if the text is not a date. */
  public static Optional<WrittenDate> of(String text) {
    try {
      return Optional.of(parse(text));
    } catch (Mistake e) {
      return Optional.empty();
    }
  }

  /** Reads a date that has already been checked. */
  public static WrittenDate known(String text) {
    try {
      return parse(text);
    } catch (Mistake e) {
      throw new IllegalStateException(text + " " + e.sentence(), e);
    }
  }

  @Override
  public String toString() {
    return written;
  }
}
