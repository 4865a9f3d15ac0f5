package org.plumbline.fact.word;

/** The side that made a statement. */
public enum Side {
  /** The state that receives. */
  HOST,
  /** The state that provides or pays. */
  DONOR;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
