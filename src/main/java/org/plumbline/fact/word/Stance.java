package org.plumbline.fact.word;

/** The stance of a statement on the partnership or the host. */
public enum Stance {
  /** Answers criticism by pointing to the partnership. */
  DEFENCE,
  /** Mentions the partnership, but not in defence. */
  MENTION,
  /** Praises the host or its reform. */
  PRAISE,
  /** Condemns the host or its acts. */
  CONDEMNATION;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
