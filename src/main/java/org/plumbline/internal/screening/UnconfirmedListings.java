package org.plumbline.internal.screening;

import java.time.LocalDate;

/**
 * That newer extracts of a list do not have an entry. An extract ends no listing, so the entry
 * counts as listed.
 *
 * @param since the date of the newest edition that has the entry
 * @param by the date of the first newer extract without it
 */
public record UnconfirmedListings(LocalDate since, LocalDate by) {
  /** Whether it is so on a day, as far as was known on another. */
  boolean isOn(LocalDate day, LocalDate known) {
    return since.isBefore(day) && !by.isAfter(known);
  }
}
