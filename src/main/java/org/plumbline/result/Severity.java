package org.plumbline.result;

import java.util.Locale;

/** How serious a flag is, most serious first. */
public enum Severity {
  /** The most serious level; only for rules based on law, or on guidance that somebody has read. */
  BLOCKER,
  /** Someone more senior decides. */
  HIGH,
  /** Needs action. */
  MEDIUM,
  /** For information. */
  INFO;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
