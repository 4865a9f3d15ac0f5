package org.plumbline.fact.word;

/**
 * On whose word a fact rests, most reliable first. A high standing does not mean that the fact is
 * true.
 */
public enum Standing {
  /** The body itself admitted it. */
  ADMITTED("admitted"),
  /** A court found it. */
  COURT("found"),
  /** An official document or answer states it. */
  OFFICIAL("stated"),
  /** A body of the United Nations found it. */
  UN_BODY("found"),
  /** A non-governmental organisation documented it. */
  DOCUMENTED_BY_NGO("documented"),
  /** The press reported it. */
  PRESS("reported"),
  /** Somebody alleged it. */
  ALLEGED("alleged"),
  /** The case names no source for it. */
  UNSOURCED("is said to have found");

  private final String verb;

  Standing(String verb) {
    this.verb = verb;
  }

  /** The verb for a sentence: somebody "found", "admitted" or "alleged" something. */
  public String verb() {
    return verb;
  }

  /** Whether this standing is less reliable than another. */
  public boolean weakerThan(Standing standing) {
    return compareTo(standing) > 0;
  }

  @Override
  public String toString() {
    return Words.of(this);
  }
}
