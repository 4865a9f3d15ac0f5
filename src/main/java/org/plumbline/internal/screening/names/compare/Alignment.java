package org.plumbline.internal.screening.names.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/**
 * Pairs the words of two names.
 *
 * @param pairs of similar words, the most similar first
 * @param onlyFirst words of the first name without a partner
 * @param onlySecond words of the second name without a partner
 */
public record Alignment(List<Pair> pairs, List<Word> onlyFirst, List<Word> onlySecond) {
  private static final int MOST_JOINED = 3;
  private static final double JOINED = 0.85;

  /** Two paired words, their positions in the names, and their similarity from 0 to 1. */
  record Pair(Word first, Word second, int at, int facing, double alike) {}

  static Alignment of(List<Word> first, List<Word> second, boolean inPerson) {
    List<Word> words = joined(first, second, inPerson);
    List<Word> secondWords = joined(second, words, inPerson);
    int width = secondWords.size();
    double[] alike = new double[words.size() * width];
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < width; j++) {
        alike[i * width + j] = WordSimilarity.of(words.get(i), secondWords.get(j), inPerson);
      }
    }
    boolean[] met = new boolean[words.size()];
    boolean[] facing = new boolean[width];
    List<Pair> pairs = new ArrayList<>(Math.min(met.length, width));
    for (int best = best(alike, met, facing); best >= 0; best = best(alike, met, facing)) {
      int at = best / width;
      int across = best % width;
      met[at] = true;
      facing[across] = true;
      pairs.add(new Pair(words.get(at), secondWords.get(across), at, across, alike[best]));
    }
    return new Alignment(pairs, rest(words, met), rest(secondWords, facing));
  }

  /**
   * The most similar two of the words without a partner; among equals, those at the closest
   * positions.
   */
  private static int best(double[] alike, boolean[] met, boolean[] facing) {
    int best = -1;
    for (int i = 0; i < met.length; i++) {
      if (met[i]) {
        continue;
      }
      for (int j = 0; j < facing.length; j++) {
        int at = i * facing.length + j;
        if (!facing[j]
            && alike[at] >= WordSimilarity.NOTHING
            && (best < 0 || isBetter(alike, at, best, facing.length))) {
          best = at;
        }
      }
    }
    return best;
  }

  private static boolean isBetter(double[] alike, int at, int best, int width) {
    return alike[at] > alike[best]
        || (alike[at] == alike[best] && moved(at, width) < moved(best, width));
  }

  private static int moved(int at, int width) {
    return Math.abs(at / width - at % width);
  }

  private static List<Word> rest(List<Word> words, boolean[] met) {
    List<Word> rest = List.of();
    for (int i = 0; i < met.length; i++) {
      if (!met[i]) {
        rest = rest.isEmpty() ? new ArrayList<>() : rest;
        rest.add(words.get(i));
      }
    }
    return rest;
  }

  /** Joins neighbouring words that the other name writes as one word. */
  private static List<Word> joined(List<Word> words, List<Word> others, boolean inPerson) {
    List<Word> joined = words;
    for (int i = 0; i < others.size(); i++) {
      Word whole = others.get(i);
      if (whole.role() == WordRole.PROPER && whole.form().length() > 3) {
        joined = joinedTo(whole, joined, inPerson);
      }
    }
    return joined;
  }

  private static List<Word> joinedTo(Word whole, List<Word> words, boolean inPerson) {
    for (int from = 0; from < words.size() - 1; from++) {
      if (!beginAlike(words.get(from), whole)) {
        continue;
      }
      int length = words.get(from).form().length();
      for (int to = from + 1; to < Math.min(words.size(), from + MOST_JOINED + 1); to++) {
        length += words.get(to).form().length();
        if (isAsLong(length, whole)
            && isWordOf(words.subList(from, to + 1), whole)
            && isNew(whole, words, inPerson)) {
          List<Word> joined = new ArrayList<>(words.subList(0, from));
          joined.add(together(words.subList(from, to + 1)));
          joined.addAll(words.subList(to + 1, words.size()));
          return joined;
        }
      }
    }
    return words;
  }

  /**
   * Whether words from a position on may be one word in the other name; false only if that is
   * certain.
   */
  public static boolean mayBeJoined(Word[] words, int from, int size, Word whole) {
    if (whole.role() != WordRole.PROPER || !beginAlike(words[from], whole)) {
      return false;
    }
    int length = words[from].form().length();
    for (int to = from + 1; to < Math.min(size, from + MOST_JOINED + 1); to++) {
      length += words[to].form().length();
      if (isAsLong(length, whole)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsLong(int length, Word whole) {
    return Math.abs(length - whole.form().length()) <= 2;
  }

  private static boolean beginAlike(Word first, Word second) {
    return first.role() != WordRole.NUMBER
        && first.sound().charAt(0) == second.sound().charAt(0)
        && first.form().length() < second.form().length();
  }

  private static boolean isWordOf(List<Word> parts, Word whole) {
    return WordSimilarity.of(together(parts), whole, false) >= JOINED;
  }

  private static Word together(List<Word> parts) {
    Word together = parts.get(0);
    for (int i = 1; i < parts.size(); i++) {
      together = together.and(parts.get(i));
    }
    return together;
  }

  /** Whether no single word of the name is similar to it. */
  private static boolean isNew(Word whole, List<Word> words, boolean inPerson) {
    for (Word word : words) {
      if (word.form().length() > 3 && WordSimilarity.of(word, whole, inPerson) >= JOINED) {
        return false;
      }
    }
    return true;
  }

  boolean isComplete() {
    return onlyFirst.isEmpty() && onlySecond.isEmpty();
  }

  /** Whether each pair is one word, perhaps in two spellings. */
  boolean hasOnlySameWords() {
    for (Pair pair : pairs) {
      if (pair.alike() < WordSimilarity.ONE_WORD) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words have the same order in both names. */
  boolean isStraight() {
    return pairs.stream().allMatch(pair -> pair.at() == pair.facing());
  }

  /** Whether the words have the same order, or one name only moves its last words to the front. */
  boolean isInOrder() {
    if (pairs.size() < 3) {
      return true;
    }
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparingInt(Pair::at));
    int breaks = 0;
    for (int i = 0; i < sorted.size(); i++) {
      int next = sorted.get((i + 1) % sorted.size()).facing();
      if (next < sorted.get(i).facing()) {
        breaks++;
      }
    }
    return breaks <= 1;
  }
}
