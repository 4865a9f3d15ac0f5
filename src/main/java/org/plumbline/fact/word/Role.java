package org.plumbline.fact.word;

/** What a donor body does in a phase. */
public enum Role {
  /** Delivers the assistance. */
  PROVIDER,
  /** Pays for it. */
  FUNDER;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
