package org.plumbline.internal.rulebook.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects how far numbers and dates may be apart, and finds contradictions. */
final class OrderBounds {
  /** The origin from which numbers are measured. */
  static final String ZERO = "0";

  private static final long FREE = Long.MAX_VALUE / 4;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Distance> distances = new ArrayList<>();
  private final List<Distance> different = new ArrayList<>();

  /** States that {@code left <= right + most}. */
  private record Distance(int left, int right, long most) {}

  /** Records that {@code left <= right + most}. */
  void atMost(String left, String right, long most) {
    distances.add(new Distance(number(left), number(right), most));
  }

  /** Records that {@code left != right + apart}. */
  void notEqual(String left, String right, long apart) {
    different.add(new Distance(number(left), number(right), apart));
  }

  private int number(String thing) {
    return numbers.computeIfAbsent(thing, name -> numbers.size());
  }

  /** How many steps it takes to find a contradiction. */
  long steps() {
    long terms = numbers.size();
    return terms * terms * terms;
  }

  /** Whether the records contradict each other. */
  boolean contradict() {
    long[][] most = shortest();
    for (int i = 0; i < most.length; i++) {
      if (most[i][i] < 0) {
        return true;
      }
    }
    return different.stream()
        .anyMatch(
            pair ->
                most[pair.left][pair.right] == pair.most
                    && most[pair.right][pair.left] == -pair.most);
  }

  /** The largest possible distance between each two terms, directly or through others. */
  private long[][] shortest() {
    int count = numbers.size();
    long[][] most = new long[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        most[i][j] = i == j ? 0 : FREE;
      }
    }
    distances.forEach(
        distance ->
            most[distance.left][distance.right] =
                Math.min(most[distance.left][distance.right], distance.most));
    for (int by = 0; by < count; by++) {
      for (int i = 0; i < count; i++) {
        for (int j = 0; j < count; j++) {
          if (most[i][by] < FREE && most[by][j] < FREE) {
            most[i][j] = Math.min(most[i][j], most[i][by] + most[by][j]);
          }
        }
      }
    }
    return most;
  }
}
