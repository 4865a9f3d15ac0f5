package org.plumbline.fact.word;

/** Where in a hierarchy a body stands: a record of a country is no record of each of its units. */
public enum Level {
  /** A unit inside a force. */
  UNIT,
  /** A whole force or service. */
  FORCE,
  /** A ministry over forces. */
  MINISTRY,
  /** Not part of such a hierarchy. */
  OTHER;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
