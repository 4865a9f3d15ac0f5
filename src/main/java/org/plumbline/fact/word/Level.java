package org.plumbline.fact.word;

/**
 * The level of a body in a hierarchy. It matters because a record of a whole country or force says
 * nothing about each of its units.
 */
public enum Level {
  /** A unit inside a force. */
  UNIT,
  /** A whole force or service. */
  FORCE,
  /** A ministry in charge of forces. */
  MINISTRY,
  /** Not part of such a hierarchy. */
  OTHER;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
