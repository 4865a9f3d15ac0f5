package org.plumbline.fact.word;

/** The guidance that requires an assessment. */
public enum Regime {
  /** UK Overseas Security and Justice Assistance guidance. */
  OSJA;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
