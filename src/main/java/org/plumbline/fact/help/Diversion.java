package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.Standing;
import org.plumbline.fact.word.Words;

/**
 * A report that equipment reached somebody it was not meant for.
 *
 * @param id the id
 * @param partnership the partnership
 * @param equipment the equipment
 * @param about the organisation, the country or the region
 * @param scope whether that is an organisation, a country or a region
 * @param country its country
 * @param region the region, or that of the organisation; empty if none is given
 * @param by who said so
 * @param standing its standing
 * @param words the words of the source; empty if not recorded
 * @param date the date
 */
public record Diversion(
    String id,
    String partnership,
    String equipment,
    String about,
    Scope scope,
    String country,
    String region,
    String by,
    Standing standing,
    String words,
    LocalDate date)
    implements Fact {
  /** The verb that fits its standing: found, admitted, documented, reported, alleged. */
  @Reads("standing")
  public String said() {
    return standing.verb();
  }

  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
