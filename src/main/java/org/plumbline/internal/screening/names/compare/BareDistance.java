package org.plumbline.internal.screening.names.compare;

import org.plumbline.internal.screening.names.word.Sound;

/**
 * The distance between a word from a script that leaves vowels out, such as Arabic, and a word with
 * vowels. A vowel that only the second word has costs almost nothing, and so does a half-vowel that
 * stands for one.
 */
final class BareDistance {
  private static final double VOWEL = 0.08;
  private static final double HALF_VOWEL = 0.35;

  /** A missing vowel at the end costs more, because all scripts write it. */
  private static final double END = 0.6;

  private static final double STANDS_FOR = 0.1;

  /** Pairs of sounds that Arabic writes with the same letter, or that are often confused. */
  private static final String NEAR = "pb vf gk gj Cj dt dz hk vu ";

  private BareDistance() {}

  static double of(String bare, String full) {
    double[] last = new double[full.length() + 1];
    for (int j = 1; j < last.length; j++) {
      last[j] = last[j - 1] + missing(full, j - 1);
    }
    for (int i = 1; i <= bare.length(); i++) {
      char letter = bare.charAt(i - 1);
      double[] row = new double[last.length];
      double letterMissing = missing(letter, i == bare.length() ? END : HALF_VOWEL);
      row[0] = last[0] + letterMissing;
      for (int j = 1; j < row.length; j++) {
        char facing = full.charAt(j - 1);
        double least = last[j - 1] + changed(letter, facing);
        least = Math.min(least, last[j] + letterMissing);
        row[j] = Math.min(least, row[j - 1] + missing(full, j - 1));
      }
      last = row;
    }
    return last[full.length()];
  }

  private static double missing(String full, int at) {
    return missing(full.charAt(at), at + 1 == full.length() ? END : VOWEL);
  }

  private static double missing(char letter, double vowel) {
    if (Sound.isVowel(letter)) {
      return vowel;
    }
    return letter == 'h' || letter == 'v' ? 0.4 : 1;
  }

  /** The cost of a letter of the bare script in place of a vowel. */
  private static double vowel(char bare, char full) {
    return switch (bare) {
      case 'i' -> full == 'e' ? STANDS_FOR : full == 'a' ? 0.3 : 0.7;
      case 'v' -> full == 'u' || full == 'o' ? STANDS_FOR : 1;
      case 'a' -> full == 'e' ? 0.2 : 0.6;
      default -> 1;
    };
  }

  private static double changed(char bare, char full) {
    if (bare == full) {
      return 0;
    }
    if (Sound.isVowel(full)) {
      return vowel(bare, full);
    }
    for (int i = 0; i < NEAR.length(); i += 3) {
      if ((NEAR.charAt(i) == full && NEAR.charAt(i + 1) == bare)
          || (NEAR.charAt(i) == bare && NEAR.charAt(i + 1) == full)) {
        return 0.3;
      }
    }
    return (bare == 's' && full == 'z') || (bare == 'z' && full == 's') ? 0.6 : 1;
  }
}
