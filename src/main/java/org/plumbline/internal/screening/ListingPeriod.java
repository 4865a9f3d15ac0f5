package org.plumbline.internal.screening;

import java.time.LocalDate;

/**
 * The earliest and the latest day that a date can be.
 *
 * @param first the earliest; EVER if it is not known
 * @param last the latest, not before {@code first}
 */
public record ListingPeriod(LocalDate first, LocalDate last) {
  static ListingPeriod of(LocalDate day) {
    return new ListingPeriod(day, day);
  }

  /** Whether the date is known exactly. */
  public boolean isSure() {
    return first.equals(last);
  }
}
