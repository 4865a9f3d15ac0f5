package org.plumbline.result;

import java.util.regex.Pattern;
import org.plumbline.problem.Place;

/**
 * What the author of a case says of a fact in their own words, such as why a value was inferred. No
 * rule reads it, and it is never a quotation.
 *
 * @param key under which it is written: {@code note} or {@code because}
 * @param about the key of the value that it belongs to, such as {@code date}; empty if it belongs
 *     to the whole entry
 * @param text the words
 * @param place where they are written
 */
public record Note(String key, String about, String text, Place place) {
  private static final Pattern INFERRED =
      Pattern.compile(
          "(?<!\\bnot |\\bnever |\\bnothing |\\bnothing is |\\bnothing was )\\binferred\\b",
          Pattern.CASE_INSENSITIVE);

  /** Whether it says that something was inferred: it has the word {@code inferred}. */
  public boolean inferred() {
    return inferred(text);
  }

  /** Whether a text says so. */
  public static boolean inferred(String text) {
    return INFERRED.matcher(text).find();
  }
}
