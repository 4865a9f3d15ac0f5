package org.plumbline.internal.screening.links;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The neighbours of every party, in arrays: those of a party are next to each other, in order, each
 * once.
 */
final class Neighbours {
  private final int[] first;
  private final int[] neighbours;
  private final int[] firstTie;
  private final int[] tieNumbers;
  private final List<Tie> ties;

  /** Links of a party to itself are left out. */
  Neighbours(int parties, List<Tie> ties) {
    this.ties = List.copyOf(ties);
    long[] ends = ends(ties);
    first = new int[parties + 1];
    neighbours = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      neighbours[i] = (int) ends[i];
      first[(int) (ends[i] >>> 32) + 1] = i + 1;
    }
    for (int party = 1; party < first.length; party++) {
      first[party] = Math.max(first[party], first[party - 1]);
    }
    firstTie = new int[ends.length + 1];
    tieNumbers = new int[placeTies()];
    fillTies();
  }

  /** One number for each pair of party and neighbour, sorted. */
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

  /** Works out where the links of each position start; returns their total number. */
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
    return Arrays.binarySearch(neighbours, first[party], first[party + 1], neighbour);
  }

  /** All links, including those of a party to itself. */
  List<Tie> ties() {
    return ties;
  }

  /** Where the neighbours of a party start; they end where those of the next party start. */
  int first(int party) {
    return first[party];
  }

  int at(int position) {
    return neighbours[position];
  }

  int count(int party) {
    return first[party + 1] - first[party];
  }

  List<Tie> between(int party, int neighbour) {
    int position = position(party, neighbour);
    return ties(position, position + 1);
  }

  List<Tie> ties(int party) {
    return ties(first[party], first[party + 1]);
  }

  private List<Tie> ties(int fromPosition, int toPosition) {
    return Arrays.stream(tieNumbers, firstTie[fromPosition], firstTie[toPosition])
        .mapToObj(ties::get)
        .toList();
  }
}
