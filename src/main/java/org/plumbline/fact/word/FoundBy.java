package org.plumbline.fact.word;

/** Who made a finding. How reliable the report of it is, is its {@link Standing}. */
public enum FoundBy {
  /** A court. */
  COURT,
  /** The body that the finding is about; for a state, its government. */
  OWN_BODY,
  /** Anybody else, such as an auditor, an organisation or the press. */
  OTHER;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
