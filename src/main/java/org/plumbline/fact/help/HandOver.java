package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.Words;

/**
 * A practice by which the assistance, or the host because of it, hands people over to another body.
 *
 * @param id the id
 * @param partnership the partnership
 * @param about the organisation, the country or the region
 * @param scope whether that is an organisation, a country or a region
 * @param country its country
 * @param region the region, or that of the organisation; empty if none is given
 * @param words the words of the source; empty if not recorded
 * @param from the first day
 * @param to the last day; NEVER if there is no end
 */
public record HandOver(
    String id,
    String partnership,
    String about,
    Scope scope,
    String country,
    String region,
    String words,
    LocalDate from,
    LocalDate to)
    implements Fact {
  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }

  /** Whether the practice exists on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean runningOn(LocalDate day) {
    return Dates.within(day, from, to);
  }
}
