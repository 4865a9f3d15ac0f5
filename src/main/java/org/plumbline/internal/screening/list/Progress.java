package org.plumbline.internal.screening.list;

/** Receives the progress of a long task. */
@FunctionalInterface
public interface Progress {
  /** Ignores progress. */
  Progress NONE = (done, all) -> {};

  /**
   * Called often, and at the end with {@code done} equal to {@code all}.
   *
   * @param done bytes so far
   * @param all bytes in total; negative if not known
   */
  void at(long done, long all);
}
