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
 * @param from the first day
 * @param to the last day; NEVER if there is no end
 * @param provider the id of the organisation that delivers
 */
public record Phase(String id, String partnership, LocalDate from, LocalDate to, String provider)
    implements Fact {
  /** Whether the phase is running on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean runningOn(LocalDate day) {
    return Dates.within(day, from, to);
  }

  /** Whether the phase began {@code years} years or more before {@code day}. */
  @Reads(value = "from", says = "begun %s years or more before %s")
  public boolean begunYearsBefore(int years, LocalDate day) {
    return !from.isAfter(Dates.yearsBefore(day, years));
  }

  /** Whether the phase began in the {@code months} months up to {@code day}. */
  @Reads(value = "from", says = "begun in the %s months up to %s")
  public boolean begunWithin(int months, LocalDate day) {
    return Dates.recent(from, months, day);
  }

  /**
   * Whether the phase was running on the day before {@code day}, for example on the eve of an
   * event.
   */
  @Reads(
      value = {"from", "to"},
      says = "running on the day before %s")
  public boolean runningOnEveOf(LocalDate day) {
    return Dates.within(day.minusDays(1), from, to);
  }
}
