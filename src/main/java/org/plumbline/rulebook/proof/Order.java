package org.plumbline.rulebook.proof;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far days and numbers lie from each other at most, in days or in ones. Not for several
 * threads.
 */
final class Order {
  private static final long FAR = Long.MAX_VALUE / 4;

  private final Map<Term, Integer> places = new LinkedHashMap<>();
  private final long[][] most;

  /** Nothing is known of {@code roots} yet but the values of constants among them. */
  Order(Classes classes, Iterable<Term> roots) {
    for (Term root : roots) {
      places.putIfAbsent(root, places.size() + 1);
    }
    most = new long[places.size() + 1][places.size() + 1];
    for (long[] row : most) {
      Arrays.fill(row, FAR);
    }
    for (Term root : places.keySet()) {
      classes.value(root).map(Order::number).ifPresent(value -> fix(place(root), value));
    }
  }

  private static long number(Object value) {
    return value instanceof LocalDate day ? day.toEpochDay() : (Integer) value;
  }

  private void fix(int place, long value) {
    bound(place, 0, value);
    bound(0, place, -value);
  }

  private int place(Term root) {
    return Objects.requireNonNull(places.get(root));
  }

  private void bound(int greater, int less, long by) {
    most[greater][less] = Math.min(most[greater][less], by);
  }

  /** The one is greater than the other by no more than this. */
  void atMost(Term root, Term than, long by) {
    bound(place(root), place(than), by);
  }

  /** Works out all that follows. */
  void close() {
    int size = most.length;
    for (int by = 0; by < size; by++) {
      for (int from = 0; from < size; from++) {
        if (most[from][by] < FAR) {
          for (int to = 0; to < size; to++) {
            if (most[by][to] < FAR) {
              bound(from, to, most[from][by] + most[by][to]);
            }
          }
        }
      }
    }
  }

  /** Whether something would have to come before itself. */
  boolean isBroken() {
    for (int i = 0; i < most.length; i++) {
      if (most[i][i] < 0) {
        return true;
      }
    }
    return false;
  }

  /** By how much the one is greater than the other at most; empty if by any amount. */
  OptionalLong most(Term root, Term than) {
    long by = root.equals(than) ? 0 : most[place(root)][place(than)];
    return by >= FAR ? OptionalLong.empty() : OptionalLong.of(by);
  }

  /** The only number that a term can be, if there is but one. */
  Optional<Long> value(Term root) {
    int place = place(root);
    return most[place][0] < FAR && most[0][place] == -most[place][0]
        ? Optional.of(most[place][0])
        : Optional.empty();
  }
}
