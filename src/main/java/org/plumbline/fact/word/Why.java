package org.plumbline.fact.word;

/** The reason why something is open. */
public enum Why {
  /** The case says that it is unknown. */
  UNKNOWN("the case says unknown"),
  /** The date is only a year, a month or a range. */
  PARTIAL_DATE("only part of the date is known"),
  /** The case does not mention it. */
  NOT_RECORDED("not recorded"),
  /** Accounts differ. */
  CONTESTED("accounts differ"),
  /** A body refuses to say. */
  WITHHELD("withheld"),
  /** It is claimed in general, but no dated record was seen. */
  SAID("claimed, but no record was seen");

  private final String words;

  Why(String words) {
    this.words = words;
  }

  /** The reason for readers, such as {@code accounts differ}. */
  public String inWords() {
    return words;
  }

  @Override
  public String toString() {
    return Words.of(this);
  }
}
