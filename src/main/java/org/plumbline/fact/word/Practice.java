package org.plumbline.fact.word;

/**
 * Our coding of how common torture is, according to a source. The words of the source are kept
 * separately.
 */
public enum Practice {
  /** A policy or a system. */
  SYSTEMATIC,
  /** Common, in many cases. */
  WIDESPREAD,
  /** Reported, without saying how common. */
  REPORTED,
  /** An exception. */
  ISOLATED;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
