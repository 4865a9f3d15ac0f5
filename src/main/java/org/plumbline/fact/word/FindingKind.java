package org.plumbline.fact.word;

/** The kind of a finding that is about neither torture nor change. */
public enum FindingKind {
  /** The guidance on assistance was misread or not applied. */
  GUIDANCE_MISAPPLIED,
  /** Courts or prosecutors secure convictions without a fair trial. */
  UNFAIR_TRIALS,
  /** An oversight body is not independent of the bodies that it oversees. */
  NOT_INDEPENDENT;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
