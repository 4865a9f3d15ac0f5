package org.plumbline.internal.screening.names.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/**
 * The words of all names of an index, numbered. They can be found exactly, with one letter changed,
 * or by their consonants. Immutable.
 */
final class Vocabulary {
  private static final int SHORTEST_WITH_SLIPS = 4;
  private static final int FEWEST_BONES = 3;

  /** Receives a word that was found, with its similarity from 0 to 1. */
  interface Taker {
    void take(int word, float alike);
  }

  private final Multimap exact;
  private final Multimap slips;
  private final Multimap bones;
  private final BitSet bare;

  private Vocabulary(Multimap exact, Multimap slips, Multimap bones, BitSet bare) {
    this.exact = exact;
    this.slips = slips;
    this.bones = bones;
    this.bare = bare;
  }

  static String key(Word word) {
    return word.sound();
  }

  /** The number of a word, or -1. */
  int number(String key) {
    long hash = Hashes.of(key);
    int at = exact.first(hash);
    return exact.isOf(hash, at) ? exact.word(at) : -1;
  }

  /** Finds the word and similar words; if one comes twice, the higher similarity comes first. */
  void like(Word word, Taker taker) {
    String key = key(word);
    int number = number(key);
    if (number >= 0) {
      taker.take(number, 1);
    }
    if (word.role() == WordRole.NUMBER || Character.isUpperCase(key.charAt(0))) {
      return;
    }
    if (key.length() >= SHORTEST_WITH_SLIPS) {
      each(slips, Hashes.of(key), taker, 0.85f);
      for (int i = 0; i < key.length(); i++) {
        each(slips, Hashes.without(key, i), taker, 0.8f);
      }
    }
    String skeleton = word.skeleton();
    if (word.bare() && skeleton.length() >= 2) {
      each(bones, Hashes.of(skeleton), taker, 0.75f);
    } else if (skeleton.length() >= 2) {
      boolean enough = skeleton.length() >= FEWEST_BONES;
      each(
          bones,
          Hashes.of(skeleton),
          (candidate, alike) -> {
            if (enough || bare.get(candidate)) {
              taker.take(candidate, alike);
            }
          },
          0.75f);
    }
  }

  private static void each(Multimap map, long hash, Taker taker, float alike) {
    for (int at = map.first(hash); map.isOf(hash, at); at++) {
      taker.take(map.word(at), alike);
    }
  }

  /** Collects words; their texts are not kept afterwards. */
  static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet bare = new BitSet();
    private final Pairs exact = new Pairs();
    private final Pairs slips = new Pairs();
    private final Pairs bones = new Pairs();

    /** The number of a word; a new word gets a new number. */
    int add(Word word) {
      String key = key(word);
      Integer known = numbers.get(key);
      if (known != null) {
        return known;
      }
      int number = numbers.size();
      numbers.put(key, number);
      exact.add(Hashes.of(key), number);
      if (word.role() != WordRole.NUMBER && key.length() >= SHORTEST_WITH_SLIPS) {
        slips.add(Hashes.of(key), number);
        for (int i = 0; i < key.length(); i++) {
          slips.add(Hashes.without(key, i), number);
        }
      }
      if (word.skeleton().length() >= 2) {
        bones.add(Hashes.of(word.skeleton()), number);
      }
      bare.set(number, word.bare());
      return number;
    }

    int size() {
      return numbers.size();
    }

    Vocabulary finish() {
      return new Vocabulary(exact.finish(), slips.finish(), bones.finish(), bare);
    }
  }

  private static final class Pairs {
    private long[] keys = new long[64];
    private int[] words = new int[64];
    private int size;

    void add(long key, int word) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        words = Arrays.copyOf(words, size * 2);
      }
      keys[size] = key;
      words[size] = word;
      size++;
    }

    Multimap finish() {
      return Multimap.of(keys, words, size);
    }
  }
}
