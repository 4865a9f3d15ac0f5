package org.plumbline.fact.word;

/** Why something is open. */
public enum Why {
  /** Written down as unknown. */
  UNKNOWN,
  /** A year, a month or an interval. */
  PARTIAL_DATE,
  /** Not in the record. */
  NOT_RECORDED,
  /** Rival accounts. */
  CONTESTED,
  /** A body refuses to say. */
  WITHHELD,
  /** Claimed in general; no dated record seen. */
  SAID;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
