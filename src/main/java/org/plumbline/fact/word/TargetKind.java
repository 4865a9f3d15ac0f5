package org.plumbline.fact.word;

/** What a performance target counts. */
public enum TargetKind {
  /** Arrests or detentions. */
  ARRESTS,
  /** Convictions or prosecutions. */
  CONVICTIONS,
  /** Anything else. */
  OTHER;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
