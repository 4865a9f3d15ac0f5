package org.plumbline.fact.word;

/** What was found, where it is not torture and not change. */
public enum FindingKind {
  /** The guidance on assistance was misread or not applied. */
  GUIDANCE_MISAPPLIED,
  /** Courts or prosecutors convict without a fair trial. */
  UNFAIR_TRIALS,
  /** A body that should oversee others is not independent of them. */
  NOT_INDEPENDENT;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
