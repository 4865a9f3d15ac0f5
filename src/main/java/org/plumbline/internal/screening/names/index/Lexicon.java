package org.plumbline.internal.screening.names.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;
import org.plumbline.internal.screening.names.word.Word;

/**
 * The names of an index, as words: each word is kept once, and each name as the numbers of its
 * words, because names share most of their words. Immutable.
 */
final class Lexicon {
  private final Word[] words;
  private final String[] texts;
  private final NameKind[] kinds;
  private final BitSet cut;
  private final int[] starts;
  private final int[] numbers;

  private Lexicon(
      Word[] words, String[] texts, NameKind[] kinds, BitSet cut, int[] starts, int[] numbers) {
    this.words = words;
    this.texts = texts;
    this.kinds = kinds;
    this.cut = cut;
    this.starts = starts;
    this.numbers = numbers;
  }

  /** Rebuilds a name from its words. */
  Name name(int name) {
    List<Word> all = new ArrayList<>(starts[name + 1] - starts[name]);
    for (int at = starts[name]; at < starts[name + 1]; at++) {
      all.add(words[numbers[at]]);
    }
    return Name.of(texts[name], kinds[name], all, cut.get(name));
  }

  NameKind kind(int name) {
    return kinds[name];
  }

  /** Where the word numbers of a name start; they end where those of the next name start. */
  int start(int name) {
    return starts[name];
  }

  /** The word number at a position. */
  int number(int at) {
    return numbers[at];
  }

  Word word(int number) {
    return words[number];
  }

  static final class Builder {
    private final Map<Word, Integer> known = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<NameKind> kinds = new ArrayList<>();
    private final BitSet cut = new BitSet();
    private int[] starts = new int[64];
    private int[] numbers = new int[256];

    void add(Name name) {
      int end = starts[texts.size()];
      for (Word word : name.words()) {
        if (end == numbers.length) {
          numbers = Arrays.copyOf(numbers, end * 2);
        }
        numbers[end++] = number(word);
      }
      cut.set(texts.size(), name.isCut());
      texts.add(name.text());
      kinds.add(name.kind());
      if (texts.size() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[texts.size()] = end;
    }

    private int number(Word word) {
      Integer number = known.putIfAbsent(word, words.size());
      if (number != null) {
        return number;
      }
      words.add(word);
      return words.size() - 1;
    }

    Lexicon finish() {
      int size = texts.size();
      return new Lexicon(
          words.toArray(Word[]::new),
          texts.toArray(String[]::new),
          kinds.toArray(NameKind[]::new),
          cut,
          Arrays.copyOf(starts, size + 1),
          Arrays.copyOf(numbers, starts[size]));
    }
  }
}
