package org.plumbline.internal.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes dates as people do; files and structured JSON keep ISO dates. */
public final class PlainDate {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final String ONE = "\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d-])(?:\\.\\./(?<end>%1$s)|(?<start>%1$s)/\\.\\.|(?<first>%1$s)/(?<last>%1$s)|(?<one>%1$s))(?![\\d-])"
              .formatted(ONE));

  private PlainDate() {}

  /** {@code 31 July 2020}. */
  public static String of(LocalDate date) {
    return date.format(FORMAT);
  }

  /**
   * A text whose only numbers are ISO dates, with these dates in words: {@code October 2020 or
   * earlier} for {@code ../2020-10}.
   */
  public static String inWords(String text) {
    return DATE.matcher(text)
        .replaceAll(
            date ->
                date.group(1) != null
                    ? one(date.group(1)) + " or earlier"
                    : date.group(2) != null
                        ? one(date.group(2)) + " or later"
                        : date.group(5) != null
                            ? one(date.group(5))
                            : between(date.group(3), date.group(4)));
  }

  /**
   * When something happened, to follow a verb: {@code on 31 July 2020}, {@code in 2019}, {@code by
   * October 2020 at the latest}.
   *
   * @param text one ISO date or period; any other text follows "on"
   */
  public static String when(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return "on " + inWords(text);
    }
    if (date.group("end") != null) {
      return "by " + one(date.group("end")) + " at the latest";
    }
    if (date.group("start") != null) {
      return at(date.group("start")) + " or later";
    }
    return date.group("one") != null
        ? at(date.group("one"))
        : between(date.group("first"), date.group("last"));
  }

  private static String at(String iso) {
    return (iso.length() < "2020-10-31".length() ? "in " : "on ") + one(iso);
  }

  private static String between(String first, String last) {
    return "between " + one(first) + " and " + one(last);
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
