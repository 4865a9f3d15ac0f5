package org.plumbline.facts;

import java.time.LocalDate;

/**
 * A body agreed to a phase. Not an assessment.
 *
 * @param id the id
 * @param partnership the partnership
 * @param phase the phase
 * @param body who agreed
 * @param date when
 * @param rank at which rank
 */
public record Approval(
    String id, String partnership, String phase, String body, LocalDate date, Rank rank)
    implements Fact {
  /** Whether it was given on or before {@code day}. */
  @Reads("date")
  public boolean givenBy(LocalDate day) {
    return !date.isAfter(day);
  }
}
