package org.plumbline.fact.word;

/** What a finding says about change in the host body. */
public enum Outcome {
  /** No reform, no improvement. */
  NO_REFORM,
  /** An improvement. */
  IMPROVED,
  /** It got worse. */
  WORSENED;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
