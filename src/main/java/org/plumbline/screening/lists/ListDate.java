package org.plumbline.screening.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as lists write them. */
final class ListDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
  private static final Pattern WITH_A_WORD =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*\\.?[ -](\\d{4})");

  private ListDate() {}

  /**
   * Reads {@code 2021-03-22}, {@code 22/03/2021}, {@code 22.3.2021}, {@code 22-Mar-2021} or {@code
   * 22 March 2021}.
   *
   * @return empty if it is none of these, or no day of the calendar
   */
  static Optional<LocalDate> read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher word = WITH_A_WORD.matcher(text);
    return word.matches()
        ? day(
            word.group(3),
            MONTHS.indexOf(word.group(2).toLowerCase(Locale.ROOT)) + 1,
            word.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
