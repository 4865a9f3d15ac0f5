package org.plumbline.internal.report.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.source.WrittenDate;

/** How a report writes dates. */
public enum DateForm {
  /** {@code 31 March 2022}, for people. */
  WORDS,
  /** {@code 2022-03-31}, for machines and spreadsheets. */
  ISO;

  private static final String ONE = "\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d-])(?:\\.\\./(?<end>%1$s)|(?<start>%1$s)/\\.\\.|(?<first>%1$s)/(?<last>%1$s)|(?<one>%1$s))(?![\\d-])"
              .formatted(ONE));

  /** One day. */
  public String day(LocalDate day) {
    return this == ISO ? day.toString() : PlainDate.of(day);
  }

  /** A date that may be a month, a year or a period, such as {@code October 2019}. */
  public String date(WrittenDate date) {
    return dates(date.written());
  }

  /** A text that has no numbers but those of its ISO dates, such as {@code 2019 or 2020-05}. */
  String dates(String text) {
    return this == ISO ? text : DATE.matcher(text).replaceAll(DateForm::inWords);
  }

  private static String inWords(MatchResult date) {
    if (date.group(1) != null) {
      return one(date.group(1)) + " or earlier";
    }
    if (date.group(2) != null) {
      return one(date.group(2)) + " or later";
    }
    return date.group(3) == null
        ? one(date.group(5))
        : "between " + one(date.group(3)) + " and " + one(date.group(4));
  }

  /** A year, a month or a day. */
  private static String one(String iso) {
    String[] parts = iso.split("-", -1);
    String year = parts[0];
    if (parts.length == 1) {
      return year;
    }
    int number = Integer.parseInt(parts[1]);
    if (number < 1 || number > 12) {
      return iso;
    }
    String month = Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
    return parts.length == 2 ? month : Integer.parseInt(parts[2]) + " " + month;
  }
}
