package org.plumbline.internal.cli.option;

import org.plumbline.check.Check;
import org.plumbline.internal.impact.ImpactResult;
import org.plumbline.result.Severity;

/** From which severity on a flag that stands is a bad answer. */
public enum FailOn {
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

  public boolean isBad(Check check) {
    return this != NEVER && check.stands(Severity.valueOf(name()));
  }

  public boolean isBad(ImpactResult result) {
    return this != NEVER && result.changes(Severity.valueOf(name()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
