package org.plumbline.internal.screening.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as lists write them. */
public final class ListDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T+Z-].*)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern WITH_A_WORD =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*\\.?[ -](\\d{4})");

  private ListDate() {}

  /**
   * Reads {@code 2021-03-22}, {@code 22/03/2021}, {@code 22.3.2021}, {@code 22-Mar-2021} or {@code
   * 22 March 2021}.
   *
   * @return empty if it has none of these forms, or is not a day of the calendar
   */
  public static Optional<LocalDate> read(String text) {
    return yearFirst(text).or(() -> dayFirst(text)).or(() -> withAWord(text.strip()));
  }

  /** Reads {@code 2021-03-22}, with or without a time or offset after it. */
  public static Optional<LocalDate> yearFirst(String text) {
    Matcher iso = ISO.matcher(text.strip());
    return iso.matches()
        ? day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3))
        : Optional.empty();
  }

  /** Reads {@code 22/03/2021} or {@code 22.3.2021}. */
  public static Optional<LocalDate> dayFirst(String text) {
    Matcher parts = DAY_FIRST.matcher(text.strip());
    return parts.matches()
        ? day(parts.group(3), Integer.parseInt(parts.group(2)), parts.group(1))
        : Optional.empty();
  }

  /** Reads {@code 03/22/2021}, as only US lists write it. */
  public static Optional<LocalDate> monthFirst(String text) {
    Matcher parts = MONTH_FIRST.matcher(text.strip());
    return parts.matches()
        ? day(parts.group(3), Integer.parseInt(parts.group(1)), parts.group(2))
        : Optional.empty();
  }

  private static Optional<LocalDate> withAWord(String text) {
    Matcher parts = WITH_A_WORD.matcher(text);
    return parts.matches()
        ? day(
            parts.group(3),
            MONTHS.indexOf(parts.group(2).toLowerCase(Locale.ROOT)) + 1,
            parts.group(1))
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
