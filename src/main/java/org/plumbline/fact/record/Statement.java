package org.plumbline.fact.record;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.Side;
import org.plumbline.fact.word.Stance;
import org.plumbline.fact.word.Words;

/**
 * A public statement by the host or the donor.
 *
 * @param id the id
 * @param partnership the partnership
 * @param side the side that speaks
 * @param stance its stance on the partnership or the host
 * @param by the office that spoke
 * @param forum where it was said; empty if not recorded
 * @param about the organisation, the country or the region
 * @param scope whether that is an organisation, a country or a region
 * @param country its country
 * @param region the region, or that of the organisation; empty if none is given
 * @param inPublic whether it was said in public; the default is yes
 * @param words the words; empty if not recorded
 * @param date the date
 */
public record Statement(
    String id,
    String partnership,
    Side side,
    Stance stance,
    String by,
    String forum,
    String about,
    Scope scope,
    String country,
    String region,
    boolean inPublic,
    String words,
    LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
