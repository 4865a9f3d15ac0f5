package org.plumbline.result;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When it could be known that a rule raises its flag on one ground: since when the sources it needs
 * had been published and the ground applied, without a break up to the date of the check.
 *
 * @param since the day; empty if a publication is not recorded
 * @param atTheLatest whether it may have been earlier, because that depends on an open date
 * @param notBefore if there is no such day, a day before which the ground did not apply; empty if
 *     that is open
 */
public record Known(Optional<LocalDate> since, boolean atTheLatest, Optional<LocalDate> notBefore) {
  /** Nothing is known about it. */
  public static final Known NOT_RECORDED = new Known(Optional.empty(), false, Optional.empty());

  /** Known since a day, if there is one. */
  public static Known since(Optional<LocalDate> day) {
    return new Known(day, false, Optional.empty());
  }
}
