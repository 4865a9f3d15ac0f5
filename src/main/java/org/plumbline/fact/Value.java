package org.plumbline.fact;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * A dated number from the {@code values} folder of a pack, as it is on the date of the check.
 *
 * @param name the file name without its extension
 * @param number the number, in the unit that the file names
 */
public record Value(String name, int number) implements Fact {
  private static final int FIRST_DAY = 1000_01_01;

  @Override
  public String id() {
    return name;
  }

  /**
   * The number read as a date, if it is written as one: 20170126 is 26 January 2017. Otherwise
   * {@link Dates#EVER}.
   */
  @Reads("number")
  public LocalDate date() {
    if (number < FIRST_DAY) {
      return Dates.EVER;
    }
    try {
      return LocalDate.parse(Integer.toString(number), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeParseException notADay) {
      return Dates.EVER;
    }
  }
}
