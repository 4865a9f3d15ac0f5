package org.plumbline.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Suggests the word that was probably meant. */
public final class DidYouMean {
  private DidYouMean() {}

  /**
   * {@code did you mean 'x'?} with the known word most similar to {@code word}; empty if none is
   * similar. A word without a slash may also mean what follows the last one of a known word.
   */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known, UnaryOperator.identity())
        .or(
            () ->
                word.indexOf('/') < 0
                    ? nearest(word, known, DidYouMean::lastPart)
                    : Optional.empty())
        .map(candidate -> "did you mean '" + candidate + "'?")
        .orElse("");
  }

  private static Optional<String> nearest(
      String word, Collection<String> known, UnaryOperator<String> part) {
    return known.stream()
        .filter(candidate -> distance(word, part.apply(candidate)) <= allowed(word))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, part.apply(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * The known word that must have been meant: the only one that is similar. Empty if there are none
   * or several.
   */
  public static Optional<String> only(String word, Collection<String> known) {
    List<String> near =
        known.stream().filter(text -> distance(word, text) <= allowed(word)).distinct().toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** The number of typing mistakes allowed: more in a longer word, none in a word of one letter. */
  private static int allowed(String word) {
    return Math.min(4, (word.length() + 1) / 3);
  }

  /**
   * The number of letters to add, drop, change or swap with the next one. Upper and lower case
   * count as the same, and so do {@code _} and {@code -}.
   */
  private static int distance(String left, String right) {
    String a = normal(left);
    String b = normal(right);
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
