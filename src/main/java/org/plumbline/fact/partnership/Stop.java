package org.plumbline.fact.partnership;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.StopKind;
import org.plumbline.fact.word.StopReason;

/**
 * A pause or the end of a partnership.
 *
 * @param id the id
 * @param partnership the partnership
 * @param kind whether it is a pause or the end
 * @param announced the date of the announcement; if not recorded, the first day without assistance
 * @param from the first day without assistance
 * @param to the last day of a pause; NEVER for an end
 * @param why the stated reason
 * @param transferRuledOut whether the donor ruled out that the work continues under another body
 */
public record Stop(
    String id,
    String partnership,
    StopKind kind,
    LocalDate announced,
    LocalDate from,
    LocalDate to,
    StopReason why,
    boolean transferRuledOut)
    implements Fact {
  /**
   * The day by which it had been decided: the announcement or the first day without assistance,
   * whichever is earlier.
   */
  @Reads({"announced", "from"})
  public LocalDate decidedBy() {
    return announced.isBefore(from) ? announced : from;
  }
}
