package org.plumbline.internal.engine;

import java.util.function.Supplier;
import org.plumbline.check.CheckInterruptedException;

/**
 * Ends the check that a thread makes once the thread is interrupted. Code that repeats work asks
 * {@link #check()} in between; this is cheap, and does nothing outside a check.
 */
public final class Patience {
  private static final ThreadLocal<Boolean> IS_CHECKING = ThreadLocal.withInitial(() -> false);

  private Patience() {}

  /**
   * Does work that is a check, or part of one.
   *
   * @throws CheckInterruptedException if the thread is interrupted before it is done
   */
  public static <T> T during(Supplier<T> work) {
    if (IS_CHECKING.get()) {
      return work.get();
    }
    IS_CHECKING.set(true);
    try {
      check();
      return work.get();
    } finally {
      IS_CHECKING.remove();
    }
  }

  /**
   * Ends the check if it should not go on.
   *
   * @throws CheckInterruptedException if the thread was interrupted
   */
  public static void check() {
    if (IS_CHECKING.get() && Thread.currentThread().isInterrupted()) {
      throw new CheckInterruptedException();
    }
  }
}
