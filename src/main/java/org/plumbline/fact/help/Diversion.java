package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.Standing;
import org.plumbline.fact.word.Words;

/**
 * Equipment reached somebody for whom it was not meant.
 *
 * @param id the id
 * @param partnership the partnership
 * @param equipment the equipment
 * @param about the organisation, the country or the region
 * @param scope which of the three
 * @param country the country of it
 * @param region the region, or that of the organisation; empty if none is given
 * @param by who says so
 * @param standing how firmly it stands
 * @param words the words of the source; empty if not recorded
 * @param date when
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
  /** The verb that its standing allows: found, admitted, documented, reported, alleged. */
  @Reads("standing")
  public String said() {
    return standing.verb();
  }

  /** The words of the source in quotation marks, or that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
