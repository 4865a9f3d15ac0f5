package org.plumbline.fact.word;

/** Why assistance stopped. */
public enum StopReason {
  /** For human-rights reasons. */
  HUMAN_RIGHTS,
  /** Until an assessment is made. */
  PENDING_ASSESSMENT,
  /** Until a review is done. */
  PENDING_REVIEW,
  /** The contract ran out. */
  CONTRACT_END,
  /** A pandemic. */
  PANDEMIC,
  /** For lack of money. */
  MONEY,
  /** No reason given. */
  NOT_STATED,
  /** Another reason. */
  OTHER;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
