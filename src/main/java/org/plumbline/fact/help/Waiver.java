package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Rank;
import org.plumbline.fact.word.Words;

/**
 * A recorded decision to go ahead with an act without the assurance.
 *
 * @param id the id
 * @param partnership the partnership
 * @param act the act
 * @param by the office that decided
 * @param rank the rank at which it was decided
 * @param reason the recorded reason; empty if there is none
 * @param date the date
 */
public record Waiver(
    String id, String partnership, String act, String by, Rank rank, String reason, LocalDate date)
    implements Fact {
  /** The reason in quotation marks, or a remark that the case gives none. */
  @Reads("reason")
  public String why() {
    return reason.isEmpty() ? "(the case gives no reason)" : Words.quoted(reason);
  }
}
