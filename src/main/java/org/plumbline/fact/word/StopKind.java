package org.plumbline.fact.word;

/** How assistance stopped. */
public enum StopKind {
  /** Paused, to be resumed later. */
  PAUSE,
  /** Ended. */
  END;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
