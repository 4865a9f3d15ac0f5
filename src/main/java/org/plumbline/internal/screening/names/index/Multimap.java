package org.plumbline.internal.screening.names.index;

/**
 * Maps a hash to words, in two arrays sorted by hash. Hashes are spread evenly, so the first bits
 * of a hash say roughly where it is. Immutable.
 */
final class Multimap {
  private static final int KEYS_TO_A_START = 4;

  private final long[] keys;
  private final int[] words;
  private final int[] starts;
  private final int shift;

  private Multimap(long[] keys, int[] words, int[] starts, int shift) {
    this.keys = keys;
    this.words = words;
    this.starts = starts;
    this.shift = shift;
  }

  private static int bucket(long key, int shift) {
    return (int) ((key ^ Long.MIN_VALUE) >>> shift);
  }

  /** From parallel arrays of which the first {@code size} elements are used. */
  static Multimap of(long[] keys, int[] words, int size) {
    int bits = 1;
    while (1L << bits < size / KEYS_TO_A_START) {
      bits++;
    }
    int shift = Long.SIZE - bits;
    int[] starts = new int[(1 << bits) + 1];
    for (int i = 0; i < size; i++) {
      starts[bucket(keys[i], shift) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    long[] sorted = new long[size];
    int[] sortedWords = new int[size];
    int[] ends = starts.clone();
    for (int i = 0; i < size; i++) {
      int bucket = bucket(keys[i], shift);
      int at = ends[bucket]++;
      for (; at > starts[bucket] && sorted[at - 1] > keys[i]; at--) {
        sorted[at] = sorted[at - 1];
        sortedWords[at] = sortedWords[at - 1];
      }
      sorted[at] = keys[i];
      sortedWords[at] = words[i];
    }
    return new Multimap(sorted, sortedWords, starts, shift);
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

  /** Where the words of a key start; they end where {@link #isOf} becomes false. */
  int first(long key) {
    int bucket = bucket(key, shift);
    return firstOf(keys, key, starts[bucket], starts[bucket + 1]);
  }

  boolean isOf(long key, int at) {
    return at < keys.length && keys[at] == key;
  }

  int word(int at) {
    return words[at];
  }
}
