package org.plumbline.internal.screening.list;

/** Is told how far something has come that may take long. */
@FunctionalInterface
public interface Progress {
  /** For whoever does not want to know. */
  Progress NONE = (done, all) -> {};

  /**
   * Told often, and at last with {@code done} equal to {@code all}.
   *
   * @param done how many bytes
   * @param all of how many; negative if that is not known
   */
  void at(long done, long all);
}
