package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Rank;
import org.plumbline.fact.word.Words;

/**
 * A recorded decision to go on with an act without the assurance.
 *
 * @param id the id
 * @param partnership the partnership
 * @param act the act
 * @param by the office that decided
 * @param rank at which rank
 * @param reason the reason recorded; empty if none is
 * @param date when
 */
public record Waiver(
    String id, String partnership, String act, String by, Rank rank, String reason, LocalDate date)
    implements Fact {
  /** The reason in quotation marks, or that the case gives none. */
  @Reads("reason")
  public String why() {
    return reason.isEmpty() ? "(the case gives no reason)" : Words.quoted(reason);
  }
}
