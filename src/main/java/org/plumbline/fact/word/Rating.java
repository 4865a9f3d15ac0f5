package org.plumbline.fact.word;

/** A risk rating of an assessment. */
public enum Rating {
  /** Low. */
  LOW,
  /** Medium. */
  MEDIUM,
  /** High. */
  HIGH,
  /** The assessment gave no rating. */
  NOT_RATED;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
