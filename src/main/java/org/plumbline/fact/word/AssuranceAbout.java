package org.plumbline.fact.word;

/** What the host promised. */
public enum AssuranceAbout {
  /** That nobody will be executed. */
  DEATH_PENALTY,
  /** That nobody will be tortured or ill-treated. */
  TREATMENT,
  /** How equipment or data may be used, and by which bodies. */
  USE;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
