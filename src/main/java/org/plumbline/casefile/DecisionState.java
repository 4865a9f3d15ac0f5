package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.Locale;

/** Whether a decision recorded next to a case holds on a given day. */
public enum DecisionState {
  /** The decision was taken after that day. */
  NOT_YET_DECIDED,
  /** The decision holds. */
  IN_FORCE,
  /** The decision has expired. */
  LAPSED;

  /**
   * The state on {@code day}. The decision holds from the day it was taken to its last day,
   * inclusive.
   */
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
