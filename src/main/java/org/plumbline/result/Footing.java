package org.plumbline.result;

/** What a rule rests on. */
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
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
