package org.plumbline.facts;

import java.time.LocalDate;

/** The two ends of the calendar, so that no date is ever null. */
public final class Dates {
  /** Before all records: the start of something whose start does not matter. */
  public static final LocalDate EVER = LocalDate.of(1, 1, 1);

  /** After all records: the end of something that has not ended. */
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** More months than between the two ends. */
  private static final int MOST_MONTHS = 12 * 10_000;

  private Dates() {}

  static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * Years or months as far as the calendar of records goes: a rule may name any number, and beyond
   * some there are no dates.
   */
  static int bounded(int yearsOrMonths) {
    return Math.max(-MOST_MONTHS, Math.min(MOST_MONTHS, yearsOrMonths));
  }

  /**
   * Whether {@code date} lies in the last {@code months} months up to and including {@code day}.
   */
  static boolean recent(LocalDate date, int months, LocalDate day) {
    return !date.isAfter(day) && !date.isBefore(day.minusMonths(bounded(months)));
  }
}
