package org.plumbline.internal.cli.io;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;

/**
 * A line on the terminal that says how long cases have been checked, how many in a second, and how
 * long the others will take. It appears after two seconds, changes every second and disappears when
 * the work is done.
 */
public final class ElapsedLine implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  /** After fewer cases than this, a rate would say nothing about the others. */
  private static final int ENOUGH = 10;

  private static final int SIXTY = 60;

  private final TerminalLine line;
  private final LongSupplier clock;
  private final int all;
  private final long start;
  private Optional<Timer> timer = Optional.empty();
  private long skipped;
  private long done;
  private long sizeDone;
  private long sizeLeft;
  private boolean isDone;

  /**
   * @param clock in nanoseconds, as {@link System#nanoTime}
   * @param all the number of cases; 0 if it is not known
   * @param size of all cases; 0 if it is not known
   */
  ElapsedLine(PrintStream terminal, LongSupplier clock, int all, long size) {
    this.line = new TerminalLine(terminal);
    this.clock = clock;
    this.all = all;
    this.sizeLeft = size;
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

  /** A case of this size was checked. */
  public synchronized void next(long size) {
    done++;
    sizeDone += size;
    sizeLeft -= size;
  }

  /** A case of this size was checked by an earlier run. */
  public synchronized void skip(long size) {
    skipped++;
    sizeLeft -= size;
  }

  /** Prints something else where the line is. */
  public synchronized void instead(Runnable printing) {
    line.clear();
    printing.run();
  }

  /** Draws the line, unless it is too early or the work is done. */
  synchronized void draw() {
    Duration elapsed = Duration.ofNanos(clock.getAsLong() - start);
    if (!isDone && elapsed.compareTo(SOON) >= 0) {
      line.draw(cases() + ": " + elapsed.toSeconds() + " s" + pace(elapsed));
    }
  }

  private String cases() {
    if (all == 1) {
      return "checking";
    }
    String number = String.format(Locale.ROOT, "%,d", skipped + done + 1);
    return "checking case " + number + (all == 0 ? "" : String.format(Locale.ROOT, " of %,d", all));
  }

  /** {@code , 95 a second, 4 min left}. */
  private String pace(Duration elapsed) {
    if (done < ENOUGH) {
      return "";
    }
    double perSecond = done * 1e9 / elapsed.toNanos();
    String rate =
        String.format(
            Locale.ROOT, perSecond < ENOUGH ? ", %.1f a second" : ", %,.0f a second", perSecond);
    return sizeLeft <= 0 || sizeDone == 0
        ? rate
        : rate + ", " + inWords(elapsed.toMillis() / 1e3 * sizeLeft / sizeDone) + " left";
  }

  /** {@code 50 s}, {@code 4 min} or {@code 2 h 5 min}. */
  private static String inWords(double seconds) {
    if (seconds < SIXTY) {
      return Math.max(1, Math.round(seconds)) + " s";
    }
    long minutes = Math.round(seconds / SIXTY);
    return minutes < SIXTY ? minutes + " min" : minutes / SIXTY + " h " + minutes % SIXTY + " min";
  }

  /** Removes the line. */
  @Override
  public synchronized void close() {
    isDone = true;
    timer.ifPresent(Timer::cancel);
    line.clear();
  }
}
