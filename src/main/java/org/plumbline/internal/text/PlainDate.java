package org.plumbline.internal.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates as people do; files and JSON keep ISO dates. */
public final class PlainDate {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private PlainDate() {}

  /** {@code 31 July 2020}. */
  public static String of(LocalDate date) {
    return date.format(FORMAT);
  }
}
