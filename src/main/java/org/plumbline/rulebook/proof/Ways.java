package org.plumbline.rulebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ways in which something can be so: in at least one of them all claims hold.
 *
 * @param ways none if it cannot be so
 */
record Ways(List<List<Claim>> ways) {
  private static final int MOST = 512;

  /** It is so anyhow. */
  static final Ways ANYHOW = new Ways(List.of(List.of()));

  /** It can be so in no way. */
  static final Ways NONE = new Ways(List.of());

  Ways {
    ways = List.copyOf(ways);
  }

  static Ways of(Claim... claims) {
    return new Ways(List.of(List.of(claims)));
  }

  /** There are too many ways to go through. */
  static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyException() {
      super("more than " + MOST + " ways", null, false, false);
    }
  }

  static void mind(int number) {
    if (number > MOST) {
      throw new TooManyException();
    }
  }

  /** This, and the other too. */
  Ways and(Ways other) {
    mind(ways.size() * other.ways.size());
    List<List<Claim>> both = new ArrayList<>();
    for (List<Claim> one : ways) {
      other.ways.forEach(more -> both.add(Stream.concat(one.stream(), more.stream()).toList()));
    }
    return new Ways(both);
  }

  /** This, or the other. */
  Ways or(Ways other) {
    mind(ways.size() + other.ways.size());
    return new Ways(Stream.concat(ways.stream(), other.ways.stream()).toList());
  }
}
