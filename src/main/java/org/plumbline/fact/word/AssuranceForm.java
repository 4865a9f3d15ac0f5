package org.plumbline.fact.word;

/** How an assurance was given. */
public enum AssuranceForm {
  /** In writing. */
  WRITTEN,
  /** Orally. */
  ORAL;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
