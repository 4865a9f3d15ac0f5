package org.plumbline.fact.word;

/** Who found something; how firmly it is known that they did is its {@link Standing}. */
public enum FoundBy {
  /** A court. */
  COURT,
  /** The body that the finding is about; of a state, its government. */
  OWN_BODY,
  /** Anybody else, such as an auditor, an organisation, the press. */
  OTHER;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
