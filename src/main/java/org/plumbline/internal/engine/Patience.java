package org.plumbline.internal.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.check.CheckInterruptedException;
import org.plumbline.check.TimeLimitException;

/**
 * Ends the check that a thread makes once the thread is interrupted or the check takes too long.
 * Code that repeats work asks {@link #check()} in between; this is cheap, and does nothing outside
 * a check.
 */
public final class Patience {
  private static final ThreadLocal<@Nullable Patience> OF_THREAD = new ThreadLocal<>();

  private final Optional<Duration> most;
  private final long start = System.nanoTime();

  private Patience(Optional<Duration> most) {
    this.most = most;
  }

  /**
   * Does work that is a check, or part of one.
   *
   * @param most how long it may take; ignored if it is part of a check that has begun
   * @throws CheckInterruptedException if the thread is interrupted before it is done
   * @throws TimeLimitException if it takes longer than {@code most}
   */
  public static <T> T during(Optional<Duration> most, Supplier<T> work) {
    if (OF_THREAD.get() != null) {
      return work.get();
    }
    OF_THREAD.set(new Patience(most));
    try {
      check();
      return work.get();
    } finally {
      OF_THREAD.remove();
    }
  }

  /**
   * Ends the check if it should not go on.
   *
   * @throws CheckInterruptedException if the thread was interrupted
   * @throws TimeLimitException if the check has taken too long
   */
  public static void check() {
    Patience patience = OF_THREAD.get();
    if (patience != null) {
      patience.endIfExhausted();
    }
  }

  private void endIfExhausted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CheckInterruptedException();
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    most.filter(limit -> taken.compareTo(limit) > 0).ifPresent(Patience::giveUp);
  }

  private static void giveUp(Duration limit) {
    throw new TimeLimitException(
        "the check was given up after "
            + BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString()
            + " s, the time that it may take");
  }
}
