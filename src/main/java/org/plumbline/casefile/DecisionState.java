package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.Locale;

/** Whether a decision that lies beside a case holds on a day. */
public enum DecisionState {
  /** It is later than that day. */
  NOT_YET_DECIDED,
  /** It holds. */
  IN_FORCE,
  /** It has expired. */
  LAPSED;

  /** The state on {@code day}; the day of the decision and the last day included. */
  static DecisionState on(LocalDate day, LocalDate decided, LocalDate expires) {
    if (day.isBefore(decided)) {
      return NOT_YET_DECIDED;
    }
    return day.isAfter(expires) ? LAPSED : IN_FORCE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
