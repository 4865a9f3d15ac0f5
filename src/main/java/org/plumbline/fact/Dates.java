package org.plumbline.fact;

import java.time.LocalDate;

/** The two ends of the calendar, so that no date is ever null, and small questions about dates. */
public final class Dates {
  /** Before all records: the start of something whose start does not matter. */
  public static final LocalDate EVER = LocalDate.of(1, 1, 1);

  /** After all records: the end of something that has not ended. */
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** More years than there are from EVER to NEVER. */
  private static final int ALL_YEARS = 10_000;

  private Dates() {}

  /**
   * The day {@code years} years before {@code day}; after it if the number is negative. A very
   * large number is cut off at the length of the calendar, so that the result stays a valid date.
   */
  public static LocalDate yearsBefore(LocalDate day, int years) {
    return day.minusYears(Math.max(-ALL_YEARS, Math.min(ALL_YEARS, years)));
  }

  /** Whether a day lies in a range, both ends included. */
  public static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * Whether {@code date} lies in the last {@code months} months up to and including {@code day}.
   */
  public static boolean recent(LocalDate date, int months, LocalDate day) {
    return !date.isAfter(day) && !date.isBefore(day.minusMonths(months));
  }
}
