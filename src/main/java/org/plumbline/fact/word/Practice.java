package org.plumbline.fact.word;

/** Our coding of how torture is described by a source; the words stay the source's own. */
public enum Practice {
  /** A policy or a system. */
  SYSTEMATIC,
  /** Common, in many cases. */
  WIDESPREAD,
  /** Reported, extent not said. */
  REPORTED,
  /** Exceptional. */
  ISOLATED;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
