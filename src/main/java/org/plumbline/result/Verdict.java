package org.plumbline.result;

import java.util.Locale;

/**
 * The answer of a check: the first of these that applies. There is no "compliant" and no "clear".
 */
public enum Verdict {
  /** A blocker stands. */
  STOP,
  /** A high flag stands: someone more senior decides. */
  REFER,
  /** A flag that depends outranks all that stand, or something is not decided. */
  UNDETERMINED,
  /** A medium flag stands. */
  CAUTION,
  /** The partnership ended before the date of the check. */
  ENDED,
  /** Sanctions, process or abuse was not judged, and at most info flags stand. */
  NOT_JUDGED,
  /** Only info flags stand. */
  NOTES,
  /** No flag. */
  NO_FLAGS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
