package org.plumbline.fact.word;

/** Who a listing names. */
public enum Listed {
  /** The organisation itself. */
  BODY,
  /** A person who belongs to the organisation. */
  PERSON;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
