package org.plumbline.fact.word;

/** The reason why something is open. */
public enum Why {
  /** The case says that it is unknown. */
  UNKNOWN,
  /** The date is only a year, a month or a range. */
  PARTIAL_DATE,
  /** The case does not mention it. */
  NOT_RECORDED,
  /** Accounts differ. */
  CONTESTED,
  /** A body refuses to say. */
  WITHHELD,
  /** It is claimed in general, but no dated record was seen. */
  SAID;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
