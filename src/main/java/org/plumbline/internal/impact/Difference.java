package org.plumbline.internal.impact;

/** How much differs, the weightiest first. */
public enum Difference {
  /** The verdict. */
  VERDICT,
  /** Which flags are raised, how serious they are, or how certain. */
  FLAGS,
  /** Only their words, their basis or their evidence. */
  WORDING
}
