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
 * @param kind pause or end
 * @param announced when it was announced; the first day without assistance if not recorded
 * @param from first day without assistance
 * @param to last day of a pause; NEVER for an end
 * @param why the reason given
 * @param transferRuledOut whether the donor ruled out that the work goes on under another body
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
   * When it had been decided at the latest: the day it was announced or the first day without
   * assistance, the earlier.
   */
  @Reads({"announced", "from"})
  public LocalDate decidedBy() {
    return announced.isBefore(from) ? announced : from;
  }
}
