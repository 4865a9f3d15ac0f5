package org.plumbline.internal.screening.names.compare;

import java.util.List;
import org.plumbline.internal.screening.names.word.Sound;

/** The cost of changing one word into another; small changes of sound cost less. */
public final class EditDistance {
  private static final int LETTERS = 128;
  private static final List<String> NEAR =
      List.of(
          "bp", "dt", "gk", "sz", "fv", "CS", "sS", "sC", "jS", "jC", "ij", "lr", "mn", "kh", "hg");
  private static final float[] MISSING = missing();
  private static final float[][] CHANGED = changed();
  private static final float[] NONE = {};
  private static final float SWAPPED = 0.8f;

  private EditDistance() {}

  /**
   * A weighted Damerau-Levenshtein distance: two neighbouring letters in swapped order count once.
   */
  static double of(String first, String second) {
    return of(first, second, Float.MAX_VALUE);
  }

  /** The same, but a result above {@code most} may be any number above it; this is faster. */
  static double of(String first, String second, float most) {
    int width = second.length() + 1;
    float[] missing = new float[width];
    float[] beforeLast = new float[width];
    float[] last = new float[width];
    float[] row = new float[width];
    for (int j = 1; j < width; j++) {
      missing[j] = missing(second.charAt(j - 1));
      last[j] = last[j - 1] + missing[j];
    }
    float leastOfLast = 0;
    char before = 0;
    for (int i = 1; i <= first.length(); i++) {
      char letter = first.charAt(i - 1);
      float letterMissing = missing(letter);
      float[] changed = letter < LETTERS ? CHANGED[letter] : NONE;
      row[0] = last[0] + letterMissing;
      float leastOfRow = row[0];
      char facingBefore = 0;
      for (int j = 1; j < width; j++) {
        char facing = second.charAt(j - 1);
        float change = letter == facing ? 0 : facing < changed.length ? changed[facing] : 1;
        float least = last[j - 1] + change;
        least = Math.min(least, last[j] + letterMissing);
        least = Math.min(least, row[j - 1] + missing[j]);
        if (letter == facingBefore && facing == before && letter != facing && i > 1 && j > 1) {
          least = Math.min(least, beforeLast[j - 2] + SWAPPED);
        }
        row[j] = least;
        leastOfRow = Math.min(leastOfRow, least);
        facingBefore = facing;
      }
      if (leastOfRow > most && leastOfLast > most) {
        return leastOfRow;
      }
      leastOfLast = leastOfRow;
      before = letter;
      float[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[width - 1];
  }

  private static float missing(char letter) {
    return letter < LETTERS ? MISSING[letter] : 1;
  }

  private static float[] missing() {
    float[] costs = new float[LETTERS];
    for (char letter = 0; letter < LETTERS; letter++) {
      costs[letter] = letter == 'h' ? 0.4f : Sound.isVowel(letter) ? 0.7f : 1;
    }
    return costs;
  }

  private static float[][] changed() {
    float[][] costs = new float[LETTERS][LETTERS];
    for (char first = 0; first < LETTERS; first++) {
      for (char second = 0; second < LETTERS; second++) {
        costs[first][second] = Sound.isVowel(first) && Sound.isVowel(second) ? 0.5f : 1;
      }
    }
    for (String near : NEAR) {
      costs[near.charAt(0)][near.charAt(1)] = 0.5f;
      costs[near.charAt(1)][near.charAt(0)] = 0.5f;
    }
    return costs;
  }
}
