package org.plumbline.internal.cli.io;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;

/**
 * A line on the terminal that says how long cases have been checked. It appears after two seconds,
 * changes every second and disappears when the work is done.
 */
public final class ElapsedLine implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final TerminalLine line;
  private final LongSupplier clock;
  private final int all;
  private final long start;
  private Optional<Timer> timer = Optional.empty();
  private int number = 1;
  private boolean isDone;

  /**
   * @param clock in nanoseconds, as {@link System#nanoTime}
   * @param all the number of cases; 0 if it is not known
   */
  ElapsedLine(PrintStream terminal, LongSupplier clock, int all) {
    this.line = new TerminalLine(terminal);
    this.clock = clock;
    this.all = all;
    this.start = clock.getAsLong();
  }

  /** Draws the line every second, from a thread of its own. */
  synchronized void start() {
    TimerTask drawing =
        new TimerTask() {
          @Override
          public void run() {
            draw();
          }
        };
    Timer everySecond = new Timer("plumbline-elapsed", true);
    everySecond.schedule(drawing, SOON.toMillis(), BETWEEN.toMillis());
    timer = Optional.of(everySecond);
  }

  /** The next case follows. */
  public synchronized void next() {
    number++;
  }

  /** Draws the line, unless it is too early or the work is done. */
  synchronized void draw() {
    Duration elapsed = Duration.ofNanos(clock.getAsLong() - start);
    if (!isDone && elapsed.compareTo(SOON) >= 0) {
      String cases =
          all == 1 ? "checking" : "checking case " + number + (all == 0 ? "" : " of " + all);
      line.draw(cases + ": " + elapsed.toSeconds() + " s");
    }
  }

  /** Removes the line. */
  @Override
  public synchronized void close() {
    isDone = true;
    timer.ifPresent(Timer::cancel);
    line.clear();
  }
}
