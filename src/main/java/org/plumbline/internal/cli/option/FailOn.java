package org.plumbline.internal.cli.option;

import org.plumbline.check.Check;
import org.plumbline.internal.impact.ImpactResult;
import org.plumbline.result.Severity;

/** The least severity of a flag that makes the answer bad. */
public enum FailOn {
  /** Blockers. */
  BLOCKER,
  /** High flags and blockers. */
  HIGH,
  /** Medium flags and more serious ones. */
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
