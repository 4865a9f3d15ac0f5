package org.plumbline.fact.body;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;

/**
 * Another partnership of a donor body.
 *
 * @param id the id
 * @param body the donor body
 * @param partner the body it works with
 * @param from the first day
 * @param to the last day; NEVER if there is no end
 */
public record OtherPartnership(String id, String body, String partner, LocalDate from, LocalDate to)
    implements Fact {
  /** Whether it runs on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean runningOn(LocalDate day) {
    return Dates.within(day, from, to);
  }
}
