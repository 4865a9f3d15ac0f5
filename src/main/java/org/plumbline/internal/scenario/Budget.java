package org.plumbline.internal.scenario;

/**
 * The steps that one search may take. They are counted, not timed, so a search ends at the same
 * step on every machine. Not safe for several threads.
 */
public final class Budget {
  /** How many steps are taken between two pauses. */
  private static final int BETWEEN_PAUSES = 16_384;

  private final Runnable pause;
  private long left;
  private long untilPause = BETWEEN_PAUSES;

  /**
   * A budget of some steps.
   *
   * @param pause called now and then; may end the search by an exception
   */
  public Budget(long steps, Runnable pause) {
    this.left = steps;
    this.pause = pause;
  }

  /** Gives steps for the next search, in place of what is left. */
  public void renew(long steps) {
    left = steps;
  }

  /**
   * Takes steps.
   *
   * @throws Spent if none are left
   */
  public void take(int steps) {
    left -= steps;
    untilPause -= steps;
    if (left < 0) {
      throw new Spent();
    }
    if (untilPause < 0) {
      untilPause = BETWEEN_PAUSES;
      pause.run();
    }
  }

  /** Thrown when a search has no steps left. */
  public static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent() {
      super("no steps are left", null, false, false);
    }
  }
}
