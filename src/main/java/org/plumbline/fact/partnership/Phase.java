package org.plumbline.fact.partnership;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;

/**
 * One contract, funder or provider of a partnership; a renewal is a new phase.
 *
 * @param id the id
 * @param partnership the partnership
 * @param from first day
 * @param to last day; NEVER if open
 * @param provider the organisation that delivers
 */
public record Phase(String id, String partnership, LocalDate from, LocalDate to, String provider)
    implements Fact {
  /** Whether {@code day} lies in this phase, both ends included. */
  @Reads({"from", "to"})
  public boolean runningOn(LocalDate day) {
    return Dates.within(day, from, to);
  }

  /** Whether this phase began {@code years} years or more before {@code day}. */
  @Reads(value = "from", says = "begun %s years or more before %s")
  public boolean begunYearsBefore(int years, LocalDate day) {
    return !from.isAfter(Dates.yearsBefore(day, years));
  }

  /** Whether this phase began in the last {@code months} months up to {@code day}. */
  @Reads(value = "from", says = "begun in the %s months up to %s")
  public boolean begunWithin(int months, LocalDate day) {
    return Dates.recent(from, months, day);
  }

  /**
   * Whether the day before {@code day} lies in this phase: it was running until something happened
   * on {@code day}.
   */
  @Reads(
      value = {"from", "to"},
      says = "running on the day before %s")
  public boolean runningOnEveOf(LocalDate day) {
    return Dates.within(day.minusDays(1), from, to);
  }
}
