package org.plumbline.internal.rulebook.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days in rules, packs and values. */
public final class Days {
  private Days() {}

  /**
   * Reads a day such as 2017-01-26, from the year 1000 on. Java also accepts years with other
   * numbers of digits.
   *
   * @throws DateTimeException if it is not a day
   */
  public static LocalDate parse(String text) {
    if (!text.matches("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}")) {
      throw new DateTimeException("no day of four, two and two digits");
    }
    return LocalDate.parse(text);
  }
}
