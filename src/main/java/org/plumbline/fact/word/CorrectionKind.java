package org.plumbline.fact.word;

/** How an official statement turned out not to hold. */
public enum CorrectionKind {
  /** The office that made it corrected it. */
  CORRECTED,
  /** A court found otherwise. */
  CONTRADICTED_BY_COURT;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
