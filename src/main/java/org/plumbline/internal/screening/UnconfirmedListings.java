package org.plumbline.internal.screening;

import java.time.LocalDate;

/**
 * An entry that newer extracts of its list do not contain. An extract does not end a listing, so
 * the entry counts as listed.
 *
 * @param since the date of the newest edition with the entry
 * @param by the date of the first newer extract without it
 */
public record UnconfirmedListings(LocalDate since, LocalDate by) {
  /** Whether the listing was unconfirmed on a day, going by what was known on another day. */
  boolean isOn(LocalDate day, LocalDate known) {
    return since.isBefore(day) && !by.isAfter(known);
  }
}
