package org.plumbline.source;

import java.util.Locale;

/** What the facts of a case are drawn from. This decides what it means if something is missing. */
public enum DrawnFrom {
  /** A complete department file: something missing is not on the file, and that is a finding. */
  DEPARTMENT_FILE,
  /** The public record: something missing is not known to exist and not known to be absent. */
  PUBLIC_RECORD;

  /** As a case file writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
