package org.plumbline.cli;

import org.plumbline.flags.Severity;
import org.plumbline.reading.Check;
import org.plumbline.replay.impact.ImpactResult;

/** From which severity on a flag that stands is a bad answer. */
enum FailOn {
  /** Blockers. */
  BLOCKER,
  /** High flags, and graver. */
  HIGH,
  /** Medium flags, and graver. */
  MEDIUM,
  /** Any flag. */
  INFO,
  /** No flag. */
  NEVER;

  boolean isBad(Check check) {
    return this != NEVER && check.stands(Severity.valueOf(name()));
  }

  boolean isBad(ImpactResult result) {
    return this != NEVER && result.changes(Severity.valueOf(name()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
