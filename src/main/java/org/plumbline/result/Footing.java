package org.plumbline.result;

import java.util.Locale;

/** The kind of basis that a rule has. */
public enum Footing {
  /** A statute, treaty or judgment. */
  LAW,
  /** Published guidance of a government. */
  GUIDANCE,
  /** What a named critic, court or committee has asked for or found. */
  CRITIQUE,
  /** Our own choice. */
  OWN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
