package org.plumbline.result;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Since when it could be known that a rule raises its flag on one ground: when the sources that it
 * needs were published and it was so, without a break up to the day of the check.
 *
 * @param since the day; empty if a publication is not recorded
 * @param atTheLatest whether it may have been earlier, as that hangs on a date that is open
 * @param notBefore where the day is empty, a day before which it was not so; empty if that is open
 */
public record Known(Optional<LocalDate> since, boolean atTheLatest, Optional<LocalDate> notBefore) {
  /** Nothing is known of it. */
  public static final Known NOT_RECORDED = new Known(Optional.empty(), false, Optional.empty());

  /** A day, if there is one. */
  public static Known since(Optional<LocalDate> day) {
    return new Known(day, false, Optional.empty());
  }
}
