package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.Words;

/**
 * The assistance hands people on to a next stage, or makes the host do so.
 *
 * @param id the id
 * @param partnership the partnership
 * @param about the organisation, the country or the region
 * @param scope which of the three
 * @param country the country of it
 * @param region the region, or that of the organisation; empty if none is given
 * @param words the words of the source; empty if not recorded
 * @param from first day
 * @param to last day; NEVER if it goes on
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
  /** The words of the source in quotation marks, or that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }

  /** Whether it holds on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean runningOn(LocalDate day) {
    return Dates.within(day, from, to);
  }
}
