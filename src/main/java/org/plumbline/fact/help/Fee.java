package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;

/**
 * A payment by the host to the provider.
 *
 * @param id the id
 * @param partnership the partnership
 * @param payer who pays
 * @param amount the amount; empty if not recorded
 * @param from the first day
 * @param to the last day; NEVER if there is no end
 */
public record Fee(
    String id, String partnership, String payer, String amount, LocalDate from, LocalDate to)
    implements Fact {
  /** Whether it is paid on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean runningOn(LocalDate day) {
    return Dates.within(day, from, to);
  }
}
