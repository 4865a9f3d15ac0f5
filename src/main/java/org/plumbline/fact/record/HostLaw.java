package org.plumbline.fact.record;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;

/**
 * What the law of a state provides.
 *
 * @param id the id
 * @param country ISO 3166-1 alpha-2
 * @param deathPenalty whether it has the death penalty for any offence
 * @param from first day
 * @param to last day; NEVER if it goes on
 * @param lastExecution the last execution known; EVER if none is recorded
 */
public record HostLaw(
    String id,
    String country,
    boolean deathPenalty,
    LocalDate from,
    LocalDate to,
    LocalDate lastExecution)
    implements Fact {
  /** Whether it holds on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean runningOn(LocalDate day) {
    return Dates.within(day, from, to);
  }
}
