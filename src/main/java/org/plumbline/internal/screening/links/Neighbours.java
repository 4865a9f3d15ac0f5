package org.plumbline.internal.screening.links;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The neighbours of every party in arrays: those of one stand side by side, in order, each once.
 */
final class Neighbours {
  private final int[] first;
  private final int[] otherNumbers;
  private final int[] firstTie;
  private final int[] tieNumbers;
  private final List<Tie> ties;

  /** Ties of a party to itself are left out. */
  Neighbours(int parties, List<Tie> ties) {
    this.ties = List.copyOf(ties);
    long[] ends = ends(ties);
    first = new int[parties + 1];
    otherNumbers = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      otherNumbers[i] = (int) ends[i];
      first[(int) (ends[i] >>> 32) + 1] = i + 1;
    }
    for (int party = 1; party < first.length; party++) {
      first[party] = Math.max(first[party], first[party - 1]);
    }
    firstTie = new int[ends.length + 1];
    tieNumbers = new int[placeTies()];
    fillTies();
  }

  /** One number for each party and neighbour, in order. */
  private static long[] ends(List<Tie> ties) {
    return ties.stream()
        .filter(tie -> !isToItself(tie))
        .flatMapToLong(
            tie ->
                LongStream.of(
                    end(tie.subject().number(), tie.object().number()),
                    end(tie.object().number(), tie.subject().number())))
        .sorted()
        .distinct()
        .toArray();
  }

  private static long end(int party, int neighbour) {
    return ((long) party << 32) | neighbour;
  }

  private static boolean isToItself(Tie tie) {
    return tie.subject().number() == tie.object().number();
  }

  /** Says where the ties of each position begin, and gives how many there are in all. */
  private int placeTies() {
    for (Tie tie : ties) {
      if (!isToItself(tie)) {
        firstTie[position(tie.subject().number(), tie.object().number()) + 1]++;
        firstTie[position(tie.object().number(), tie.subject().number()) + 1]++;
      }
    }
    for (int i = 1; i < firstTie.length; i++) {
      firstTie[i] += firstTie[i - 1];
    }
    return firstTie[firstTie.length - 1];
  }

  private void fillTies() {
    int[] next = firstTie.clone();
    for (int number = 0; number < ties.size(); number++) {
      Tie tie = ties.get(number);
      if (!isToItself(tie)) {
        tieNumbers[next[position(tie.subject().number(), tie.object().number())]++] = number;
        tieNumbers[next[position(tie.object().number(), tie.subject().number())]++] = number;
      }
    }
  }

  private int position(int party, int neighbour) {
    return Arrays.binarySearch(otherNumbers, first[party], first[party + 1], neighbour);
  }

  /** All ties, those of a party to itself too. */
  List<Tie> ties() {
    return ties;
  }

  /** Where the neighbours of a party begin; they end where those of the next one begin. */
  int first(int party) {
    return first[party];
  }

  /** The neighbour at a position. */
  int at(int position) {
    return otherNumbers[position];
  }

  /** How many neighbours a party has. */
  int count(int party) {
    return first[party + 1] - first[party];
  }

  /** All that tie two neighbours. */
  List<Tie> between(int party, int neighbour) {
    int position = position(party, neighbour);
    return ties(position, position + 1);
  }

  /** All ties of a party. */
  List<Tie> ties(int party) {
    return ties(first[party], first[party + 1]);
  }

  private List<Tie> ties(int fromPosition, int toPosition) {
    return Arrays.stream(tieNumbers, firstTie[fromPosition], firstTie[toPosition])
        .mapToObj(ties::get)
        .toList();
  }
}
