package org.plumbline.screening.names;

import java.util.Arrays;

/**
 * From a number to the words that have it: two arrays in the order of the numbers. As these are
 * hashes, and so spread evenly, the first bits of one say nearly where it is. Immutable.
 */
final class Multimap {
  private static final int KEYS_TO_A_START = 4;

  private final long[] keys;
  private final int[] words;
  private final int[] starts;
  private final int shift;

  private Multimap(long[] keys, int[] words) {
    this.keys = keys;
    this.words = words;
    int bits = 1;
    while (1L << bits < keys.length / KEYS_TO_A_START) {
      bits++;
    }
    shift = Long.SIZE - bits;
    starts = new int[(1 << bits) + 1];
    for (long key : keys) {
      starts[bucket(key) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  private int bucket(long key) {
    return (int) ((key ^ Long.MIN_VALUE) >>> shift);
  }

  /** Of parallel arrays of which the first {@code size} places are used. */
  static Multimap of(long[] keys, int[] words, int size) {
    long[] sorted = Arrays.copyOf(keys, size);
    Arrays.sort(sorted);
    int[] sortedWords = new int[size];
    int[] taken = new int[size];
    for (int i = 0; i < size; i++) {
      int first = firstOf(sorted, keys[i], 0, size);
      sortedWords[first + taken[first]] = words[i];
      taken[first]++;
    }
    return new Multimap(sorted, sortedWords);
  }

  private static int firstOf(long[] sorted, long key, int from, int to) {
    int low = from;
    int high = to;
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
    int bucket = bucket(key);
    return firstOf(keys, key, starts[bucket], starts[bucket + 1]);
  }

  boolean isOf(long key, int at) {
    return at < keys.length && keys[at] == key;
  }

  int word(int at) {
    return words[at];
  }
}
