package org.plumbline.internal.cli.io;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.plumbline.internal.screening.list.Progress;

/**
 * A progress bar on the terminal. It appears after half a second and disappears when the work is
 * done.
 */
public final class ProgressBar implements Progress, AutoCloseable {
  private static final long SOON = Duration.ofMillis(500).toNanos();
  private static final long BETWEEN = Duration.ofMillis(100).toNanos();
  private static final int WIDTH = 40;
  private static final long KILO = 1_000;
  private static final long MEGA = 1_000_000;

  private final TerminalLine line;
  private final LongSupplier clock;
  private final boolean bytes;
  private final long start;
  private long next;

  /**
   * @param clock in nanoseconds, as {@link System#nanoTime}
   */
  ProgressBar(PrintStream terminal, LongSupplier clock) {
    this(terminal, clock, true);
  }

  /**
   * @param bytes whether the progress is in bytes; otherwise it counts things
   */
  ProgressBar(PrintStream terminal, LongSupplier clock, boolean bytes) {
    this.bytes = bytes;
    this.line = new TerminalLine(terminal);
    this.clock = clock;
    this.start = clock.getAsLong();
    this.next = start + SOON;
  }

  @Override
  public synchronized void at(long done, long all) {
    if (done >= all && all >= 0) {
      close();
    } else if (clock.getAsLong() - next >= 0) {
      line.draw(all > 0 ? bar(done, all) : amount(done) + (bytes ? "" : rate(done)));
      next = clock.getAsLong() + BETWEEN;
    }
  }

  /** {@code [##########------------------------------] 25 % 30.5 MB of 122.0 MB}. */
  private String bar(long done, long all) {
    int full = (int) (WIDTH * done / all);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3d %%  %s",
        "#".repeat(full),
        "-".repeat(WIDTH - full),
        100 * done / all,
        amount(done) + " of " + amount(all));
  }

  /** {@code , 120 a second}. */
  private String rate(long done) {
    long milliseconds = Math.max(1, Duration.ofNanos(clock.getAsLong() - start).toMillis());
    return ", " + done * KILO / milliseconds + " a second";
  }

  private String amount(long number) {
    if (!bytes) {
      return Long.toString(number);
    }
    return number < MEGA
        ? number / KILO + " kB"
        : String.format(Locale.ROOT, "%d.%d MB", number / MEGA, number % MEGA * 10 / MEGA);
  }

  /** Removes the line; a later call of {@link #at} may draw it again. */
  @Override
  public void close() {
    line.clear();
    next = clock.getAsLong() + SOON;
  }
}
