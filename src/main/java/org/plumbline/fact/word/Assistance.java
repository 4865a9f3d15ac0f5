package org.plumbline.fact.word;

/** The kind of help that a partnership gives. OSJA guidance covers both kinds. */
public enum Assistance {
  /** Broader, often longer: training, equipment, advice, money. */
  CAPACITY_BUILDING,
  /** Help in an individual case, such as sharing evidence or handing over a person. */
  CASE_SPECIFIC;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
