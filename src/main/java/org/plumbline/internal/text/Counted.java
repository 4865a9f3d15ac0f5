package org.plumbline.internal.text;

import java.util.Locale;

/** A number with its noun, such as {@code 1 flag}, {@code 1,204 entries}. */
public final class Counted {
  private Counted() {}

  /**
   * The number with the noun, in the plural unless it is one.
   *
   * @param number zero or more
   * @param noun in the singular, such as {@code flag}
   */
  public static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay") && !noun.endsWith("ey")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }
}
