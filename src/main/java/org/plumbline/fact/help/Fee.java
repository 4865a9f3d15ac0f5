package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;

/**
 * The host pays the provider.
 *
 * @param id the id
 * @param partnership the partnership
 * @param payer who pays
 * @param amount how much; empty if not recorded
 * @param from first day
 * @param to last day; NEVER if it goes on
 */
public record Fee(
    String id, String partnership, String payer, String amount, LocalDate from, LocalDate to)
    implements Fact {
  /** Whether it holds on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean runningOn(LocalDate day) {
    return Dates.within(day, from, to);
  }
}
