package org.plumbline.fact.word;

/** The rank at which a decision was taken. */
public enum Rank {
  /** An official of the project or the diplomatic post in the country. */
  IN_COUNTRY,
  /** A senior official or head of mission. */
  SENIOR_OFFICIAL,
  /** The head of a police force or agency. */
  CHIEF_OFFICER,
  /** A minister. */
  MINISTER;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
