package org.plumbline.rulebook;

/** A class that a rule must never get hold of: whoever starts it leaves a trace. */
public final class Tripwire {
  static {
    pull();
  }

  /** Leaves a trace. */
  public Tripwire() {
    pull();
  }

  /** Leaves a trace. */
  public static boolean pull() {
    System.setProperty("plumbline.deed", "done");
    return true;
  }

  /** A property, so that a pattern can ask for it. */
  public boolean isYes() {
    return pull();
  }
}
