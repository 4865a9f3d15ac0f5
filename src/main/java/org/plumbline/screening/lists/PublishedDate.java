package org.plumbline.screening.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as lists write them. */
enum PublishedDate {
  /** {@code 2012-12-31}, also with a time or an offset after it. */
  ISO("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?:[T+Z-].*)?"),
  /** {@code 31/12/2012}. */
  DAY_FIRST("(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})"),
  /** {@code 12/31/2012}. */
  MONTH_FIRST("(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})");

  private final Pattern pattern;

  PublishedDate(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** The day; empty if the text is not a whole day in this way of writing. */
  Optional<LocalDate> read(String text) {
    Matcher parts = pattern.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(parts, "y"), number(parts, "m"), number(parts, "d")));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, String group) {
    return Integer.parseInt(parts.group(group));
  }
}
