package org.plumbline.fact.word;

/** What the host promised. */
public enum AssuranceAbout {
  /** That nobody is put to death for it. */
  DEATH_PENALTY,
  /** That nobody is tortured or ill-treated. */
  TREATMENT,
  /** What equipment or data may be used for, and by whom. */
  USE;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
