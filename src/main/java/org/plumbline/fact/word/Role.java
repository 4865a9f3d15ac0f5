package org.plumbline.fact.word;

/** The role of a donor body in a phase. */
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
