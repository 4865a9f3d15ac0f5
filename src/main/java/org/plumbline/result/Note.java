package org.plumbline.result;

import java.util.regex.Pattern;
import org.plumbline.problem.Place;

/**
 * A remark by the author of a case, such as why a value was inferred. No rule reads it, and it is
 * never a quotation.
 *
 * @param key the key it is written under: {@code note} or {@code because}
 * @param about the key of the value that it is about, such as {@code date}; empty if it is about
 *     the whole entry
 * @param text the remark
 * @param place where it is written
 */
public record Note(String key, String about, String text, Place place) {
  private static final Pattern INFERRED =
      Pattern.compile(
          "(?<!\\bnot |\\bnever |\\bnothing |\\bnothing is |\\bnothing was )\\binferred\\b",
          Pattern.CASE_INSENSITIVE);

  /** Whether the remark contains the word {@code inferred}, without "not" or "never" before it. */
  public boolean inferred() {
    return inferred(text);
  }

  /** Whether a text contains the word {@code inferred}, without "not" or "never" before it. */
  public static boolean inferred(String text) {
    return INFERRED.matcher(text).find();
  }
}
