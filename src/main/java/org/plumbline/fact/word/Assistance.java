package org.plumbline.fact.word;

/** What kind of help a partnership gives: OSJA guidance covers both kinds. */
public enum Assistance {
  /** Broader, often longer: training, equipment, advice, money. */
  CAPACITY_BUILDING,
  /** Help in one case: evidence shared, a person handed over. */
  CASE_SPECIFIC;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
