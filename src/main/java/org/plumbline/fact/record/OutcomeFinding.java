package org.plumbline.fact.record;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Outcome;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.Standing;
import org.plumbline.fact.word.Words;

/**
 * A dated finding on whether the host body changed.
 *
 * @param id the id
 * @param about the organisation, the country or the region
 * @param scope whether that is an organisation, a country or a region
 * @param country its country
 * @param region the region, or that of the organisation; empty if none is given
 * @param by who found it
 * @param outcome no reform, improved or worsened
 * @param independent whether the finder is independent of host and donor
 * @param standing its standing
 * @param words the words of the source; empty if not recorded
 * @param coversFrom the first day of the period it is about; EVER if not said
 * @param coversTo the last day of that period
 * @param published the date of publication, from which it could be known
 */
public record OutcomeFinding(
    String id,
    String about,
    Scope scope,
    String country,
    String region,
    String by,
    Outcome outcome,
    boolean independent,
    Standing standing,
    String words,
    LocalDate coversFrom,
    LocalDate coversTo,
    LocalDate published)
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
