package org.plumbline.fact.word;

/** What a finding, incident or statement is about. */
public enum Scope {
  /** One organisation. */
  ORGANISATION,
  /** A region of a country. */
  REGION,
  /** A country. */
  COUNTRY;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
