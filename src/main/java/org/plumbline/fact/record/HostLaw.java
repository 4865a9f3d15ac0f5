package org.plumbline.fact.record;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;

/**
 * The law of a state on the death penalty.
 *
 * @param id the id
 * @param country ISO 3166-1 alpha-2
 * @param deathPenalty whether it has the death penalty for any offence
 * @param from the first day
 * @param to the last day; NEVER if there is no end
 * @param lastExecution the date of the last known execution; EVER if none is recorded
 */
public record HostLaw(
    String id,
    String country,
    boolean deathPenalty,
    LocalDate from,
    LocalDate to,
    LocalDate lastExecution)
    implements Fact {
  /** Whether the law is in force on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean runningOn(LocalDate day) {
    return Dates.within(day, from, to);
  }
}
