package org.plumbline;

import java.time.Duration;
import java.util.Optional;

/**
 * What one check may take. Immutable.
 *
 * @param time how long it may take; empty if there is no limit
 */
public record Limits(Optional<Duration> time) {
  /** No limits. */
  public static final Limits NONE = new Limits(Optional.empty());

  private static final Duration LEAST = Duration.ofMillis(1);

  /**
   * Creates limits.
   *
   * @throws IllegalArgumentException if the time is less than a millisecond
   */
  public Limits {
    if (time.filter(most -> most.compareTo(LEAST) < 0).isPresent()) {
      throw new IllegalArgumentException("a time limit is at least a millisecond");
    }
  }

  /**
   * A limit of time.
   *
   * @throws IllegalArgumentException if it is less than a millisecond
   */
  public static Limits ofTime(Duration most) {
    return new Limits(Optional.of(most));
  }
}
