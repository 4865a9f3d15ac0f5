package org.plumbline.screening.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which word of one name meets which of another.
 *
 * @param pairs words that met, the most alike first
 * @param onlyFirst words of the first name that met none
 * @param onlySecond words of the second name that met none
 */
record Alignment(List<Pair> pairs, List<Word> onlyFirst, List<Word> onlySecond) {
  private static final int MOST_JOINED = 3;
  private static final double JOINED = 0.85;

  /** Two words that met, where they stand, and how alike they are, from 0 to 1. */
  record Pair(Word first, Word second, int at, int facing, double alike) {}

  static Alignment of(List<Word> first, List<Word> second, boolean inPerson) {
    List<Word> one = joined(first, second, inPerson);
    List<Word> other = joined(second, one, inPerson);
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        double alike = Alikeness.of(one.get(i), other.get(j), inPerson);
        if (alike >= Alikeness.NOTHING) {
          all.add(new Pair(one.get(i), other.get(j), i, j, alike));
        }
      }
    }
    all.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.alike())
            .thenComparingInt(pair -> Math.abs(pair.at() - pair.facing())));
    boolean[] met = new boolean[one.size()];
    boolean[] facing = new boolean[other.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : all) {
      if (!met[pair.at()] && !facing[pair.facing()]) {
        met[pair.at()] = true;
        facing[pair.facing()] = true;
        pairs.add(pair);
      }
    }
    return new Alignment(pairs, rest(one, met), rest(other, facing));
  }

  private static List<Word> rest(List<Word> words, boolean[] met) {
    List<Word> rest = new ArrayList<>();
    for (int i = 0; i < met.length; i++) {
      if (!met[i]) {
        rest.add(words.get(i));
      }
    }
    return rest;
  }

  /** Neighbours that the other name writes as one word become one word here too. */
  private static List<Word> joined(List<Word> words, List<Word> others, boolean inPerson) {
    List<Word> joined = words;
    for (Word other : others) {
      if (other.role() == Role.PROPER && other.form().length() > 3) {
        joined = joinedTo(other, joined, inPerson);
      }
    }
    return joined;
  }

  private static List<Word> joinedTo(Word other, List<Word> words, boolean inPerson) {
    for (int from = 0; from < words.size() - 1; from++) {
      if (!beginAlike(words.get(from), other)) {
        continue;
      }
      int length = words.get(from).form().length();
      for (int to = from + 1; to < Math.min(words.size(), from + MOST_JOINED + 1); to++) {
        length += words.get(to).form().length();
        if (Math.abs(length - other.form().length()) <= 2
            && isWordOf(words.subList(from, to + 1), other)
            && isNew(other, words, inPerson)) {
          List<Word> joined = new ArrayList<>(words.subList(0, from));
          joined.add(together(words.subList(from, to + 1)));
          joined.addAll(words.subList(to + 1, words.size()));
          return joined;
        }
      }
    }
    return words;
  }

  private static boolean beginAlike(Word one, Word other) {
    return one.role() != Role.NUMBER
        && one.sound().charAt(0) == other.sound().charAt(0)
        && one.form().length() < other.form().length();
  }

  private static boolean isWordOf(List<Word> parts, Word whole) {
    return Alikeness.of(together(parts), whole, false) >= JOINED;
  }

  private static Word together(List<Word> parts) {
    return parts.stream().reduce(Word::and).orElseThrow();
  }

  /** Whether no word of the name is like it already. */
  private static boolean isNew(Word other, List<Word> words, boolean inPerson) {
    return words.stream()
        .noneMatch(
            word -> word.form().length() > 3 && Alikeness.of(word, other, inPerson) >= JOINED);
  }

  boolean isComplete() {
    return onlyFirst.isEmpty() && onlySecond.isEmpty();
  }

  /** Whether all that met is one word, perhaps in two spellings. */
  boolean isOfOneWords() {
    return pairs.stream().allMatch(pair -> pair.alike() >= Alikeness.ONE_WORD);
  }

  /** Whether the words stand in one order. */
  boolean isStraight() {
    return pairs.stream().allMatch(pair -> pair.at() == pair.facing());
  }

  /** Whether the words stand in one order, or the last are put first. */
  boolean isInOrder() {
    List<Pair> sorted = pairs.stream().sorted(Comparator.comparingInt(Pair::at)).toList();
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
