package org.plumbline.result;

/** How grave a flag is, gravest first. */
public enum Severity {
  /** Must not go on; rests on law, or on guidance that somebody has read. */
  BLOCKER,
  /** Someone more senior decides. */
  HIGH,
  /** To be dealt with. */
  MEDIUM,
  /** To be known. */
  INFO;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
