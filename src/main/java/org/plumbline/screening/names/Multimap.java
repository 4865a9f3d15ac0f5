package org.plumbline.screening.names;

import java.util.Arrays;

/** From a number to the words that have it; two arrays, searched by halves. Immutable. */
final class Multimap {
  private final long[] keys;
  private final int[] words;

  private Multimap(long[] keys, int[] words) {
    this.keys = keys;
    this.words = words;
  }

  /** Of parallel arrays of which the first {@code size} places are used. */
  static Multimap of(long[] keys, int[] words, int size) {
    long[] sorted = Arrays.copyOf(keys, size);
    Arrays.sort(sorted);
    int[] sortedWords = new int[size];
    int[] taken = new int[size];
    for (int i = 0; i < size; i++) {
      int first = firstOf(sorted, keys[i]);
      sortedWords[first + taken[first]] = words[i];
      taken[first]++;
    }
    return new Multimap(sorted, sortedWords);
  }

  private static int firstOf(long[] sorted, long key) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where the words of a key begin; the end is where {@link #isOf} stops to hold. */
  int first(long key) {
    return firstOf(keys, key);
  }

  boolean isOf(long key, int at) {
    return at < keys.length && keys[at] == key;
  }

  int word(int at) {
    return words[at];
  }
}
