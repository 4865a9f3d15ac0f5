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
 * A date as people know it: a day, some day of a month or a year, or some day between two of these
 * (ISO 8601-2, level 0).
 *
 * @param first the first day that it may mean
 * @param last the last day that it may mean, not before the first
 * @param written as the file has it, such as {@code 2019-10}
 */
public record WrittenDate(LocalDate first, LocalDate last, String written) {
  public static final String WANTED = "a date such as 2019-10-09, 2019-10, 2019 or 2016/2019-10";
  private static final String MONTH = "[12]\\d{3}-(0[1-9]|1[0-2])";
  public static final String DAY_PATTERN = MONTH + "-(0[1-9]|[12]\\d|3[01])";
  private static final String ONE = "(" + DAY_PATTERN + "|" + MONTH + "|[12]\\d{3})";

  /** For editors, which look at the form alone: a day that no month has is still one. */
  public static final String PATTERN = ONE + "(/(" + ONE + "|\\.\\.))?|\\.\\./" + ONE;

  private static final Pattern PART = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");
  public static final int FIRST_YEAR = 1000;
  public static final int LAST_YEAR = 2999;

  /** Why a day is none that a case can speak of; goes after the day in a sentence. */
  public static final String OUTSIDE =
      "is not between the years " + FIRST_YEAR + " and " + LAST_YEAR;

  /** Whether it is one day. */
  public boolean isDay() {
    return first.equals(last);
  }

  /** Whether a case can speak of a day: whether it is in the years 1000 to 2999. */
  public static boolean covers(LocalDate day) {
    return covers(day.getYear());
  }

  private static boolean covers(int year) {
    return FIRST_YEAR <= year && year <= LAST_YEAR;
  }

  /**
   * Reads a date.
   *
   * @throws Mistake if it is none, with a sentence that says why
   */
  public static WrittenDate parse(String text) throws Mistake {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return part(text, text);
    }
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    if (start.equals("..") && end.equals("..")) {
      throw new Mistake("is open at both ends; write unknown");
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
      throw new Mistake("is not " + WANTED);
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

  /** Why a text is no date; goes after the text in a sentence. */
  public static final class Mistake extends Exception {
    private final String sentence;

    Mistake(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    /** The sentence for the reader of the file. */
    public String sentence() {
      return sentence;
    }
  }

  /** The date that a text is, if it is one. */
  public static Optional<WrittenDate> of(String text) {
    try {
      return Optional.of(parse(text));
    } catch (Mistake e) {
      return Optional.empty();
    }
  }

  /** Reads a date that was found to be one. */
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
