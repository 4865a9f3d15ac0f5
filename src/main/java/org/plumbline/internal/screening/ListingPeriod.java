package org.plumbline.internal.screening;

import java.time.LocalDate;

/**
 * A day of which is known between which days it lies.
 *
 * @param first the earliest; EVER if nothing is known of it
 * @param last the latest, not before {@code first}
 */
public record ListingPeriod(LocalDate first, LocalDate last) {
  static ListingPeriod of(LocalDate day) {
    return new ListingPeriod(day, day);
  }

  /** Whether there is only one day that it can be. */
  public boolean isSure() {
    return first.equals(last);
  }
}
