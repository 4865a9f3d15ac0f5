package org.plumbline.fact.word;

/** How a promise was given. */
public enum AssuranceForm {
  /** In writing. */
  WRITTEN,
  /** By word of mouth. */
  ORAL;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
