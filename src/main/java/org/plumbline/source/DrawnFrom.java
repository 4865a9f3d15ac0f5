package org.plumbline.source;

import java.util.Locale;

/** What the facts of a case are drawn from, and so what its silence means. */
public enum DrawnFrom {
  /** The file is whole: what is missing is not on the file, and that is a finding. */
  DEPARTMENT_FILE,
  /** What the public knows: what is missing is neither present nor absent. */
  PUBLIC_RECORD;

  /** As a case file writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
