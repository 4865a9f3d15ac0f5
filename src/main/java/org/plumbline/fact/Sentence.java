package org.plumbline.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Builds the sentence of a flag from texts and from values that the rule has bound. */
public final class Sentence {
  private Sentence() {}

  /** Joins the parts, each as {@link #write} writes it. */
  public static String of(Object... parts) {
    return Arrays.stream(parts).map(Sentence::write).collect(Collectors.joining());
  }

  /** A value as a sentence shows it: yes or no, a date, or a sorted list. */
  public static String write(Object value) {
    if (value instanceof LocalDate date) {
      return writeDate(date);
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    return value instanceof Collection<?> list ? writeList(list) : value.toString();
  }

  private static String writeDate(LocalDate date) {
    return date.equals(Dates.NEVER)
        ? "no date"
        : date.equals(Dates.EVER) ? "an unknown date" : date.toString();
  }

  private static String writeList(Collection<?> list) {
    return list.stream().map(Sentence::write).sorted().collect(Collectors.joining(", "));
  }
}
