package org.plumbline.fact.record;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.StopReason;
import org.plumbline.fact.word.Words;

/**
 * A decision by a comparable donor, or under another regime of the same donor, to stop assistance
 * or refuse a licence.
 *
 * @param id the id
 * @param by the state, body or licensing regime that stopped
 * @param about the organisation, the country or the region
 * @param scope whether that is an organisation, a country or a region
 * @param country its country
 * @param region the region, or that of the organisation; empty if none is given
 * @param why the stated reason
 * @param comparable whether the assistance that was stopped is comparable
 * @param words the words of the source; empty if not recorded
 * @param date the date
 */
public record Withdrawal(
    String id,
    String by,
    String about,
    Scope scope,
    String country,
    String region,
    StopReason why,
    boolean comparable,
    String words,
    LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
