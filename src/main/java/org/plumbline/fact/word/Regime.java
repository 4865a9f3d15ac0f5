package org.plumbline.fact.word;

/** The instrument that asks for an assessment. */
public enum Regime {
  /** UK Overseas Security and Justice Assistance guidance. */
  OSJA;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
