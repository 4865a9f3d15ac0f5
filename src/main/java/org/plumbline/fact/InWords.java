package org.plumbline.fact;

import java.util.Locale;
import java.util.regex.Pattern;

/** Keys and names of fact types, as people write them in a sentence. */
public final class InWords {
  private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern HYPHENED =
      Pattern.compile("\\b(in) (country)\\b|\\b(hand) (overs?)\\b");

  private InWords() {}

  /**
   * A name in words: {@code torture findings} for {@code torture-findings}, {@code torture finding}
   * for {@code TortureFinding}. English hyphens are kept: {@code in-country assessment}.
   */
  public static String of(String name) {
    String words =
        NEXT_WORD.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT).replace('-', ' ');
    return words.contains("in country") || words.contains("hand over")
        ? HYPHENED.matcher(words).replaceAll("$1$3-$2$4")
        : words;
  }
}
