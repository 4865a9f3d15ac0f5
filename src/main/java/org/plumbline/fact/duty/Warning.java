package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.Words;

/**
 * A warning or condition about the host that the donor itself published.
 *
 * @param id the id
 * @param partnership the partnership
 * @param by the office that published it
 * @param about the organisation, the country or the region
 * @param scope whether that is an organisation, a country or a region
 * @param country its country
 * @param region the region, or that of the organisation; empty if none is given
 * @param words the words of the source; empty if not recorded
 * @param date the date
 */
public record Warning(
    String id,
    String partnership,
    String by,
    String about,
    Scope scope,
    String country,
    String region,
    String words,
    LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
