package org.plumbline.fact.word;

/** How firmly a fact stands, firmest first. Stands is not true: it says on whose word. */
public enum Standing {
  /** The body itself admitted it. */
  ADMITTED("admitted"),
  /** A court found it. */
  COURT("found"),
  /** An official document or answer says it. */
  OFFICIAL("stated"),
  /** A body of the United Nations found it. */
  UN_BODY("found"),
  /** A non-governmental organisation documented it. */
  DOCUMENTED_BY_NGO("documented"),
  /** The press reported it. */
  PRESS("reported"),
  /** Somebody alleged it. */
  ALLEGED("alleged"),
  /** The case file names no source for it. */
  UNSOURCED("is said to have found");

  private final String verb;

  Standing(String verb) {
    this.verb = verb;
  }

  /** The verb that a sentence uses: who "found", "admitted" or "alleged" something. */
  public String verb() {
    return verb;
  }

  /** Whether a fact of this standing stands less firmly than one of {@code otherStanding}. */
  public boolean weakerThan(Standing otherStanding) {
    return compareTo(otherStanding) > 0;
  }

  @Override
  public String toString() {
    return Words.of(this);
  }
}
