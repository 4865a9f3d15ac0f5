package org.plumbline.facts;

import java.util.Locale;

/** Names of the case file and of facts as people say them. */
public final class InWords {
  private InWords() {}

  /**
   * {@code torture findings} for {@code torture-findings}, {@code torture finding} for {@code
   * TortureFinding}; what has a hyphen in English keeps it: {@code in-country assessment}.
   */
  public static String of(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replaceAll("\\b(in) (country)\\b|\\b(hand) (overs?)\\b", "$1$3-$2$4");
  }
}
