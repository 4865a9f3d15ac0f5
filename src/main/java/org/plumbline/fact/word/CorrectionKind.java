package org.plumbline.fact.word;

/** How an official statement was corrected. */
public enum CorrectionKind {
  /** The office that made it corrected it. */
  CORRECTED,
  /** A court contradicted it. */
  CONTRADICTED_BY_COURT;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
