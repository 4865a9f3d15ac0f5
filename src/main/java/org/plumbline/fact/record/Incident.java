package org.plumbline.fact.record;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.IncidentKind;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.Standing;
import org.plumbline.fact.word.Words;

/**
 * An event that affects the risk.
 *
 * @param id the id
 * @param about the organisation, the country or the region
 * @param scope whether that is an organisation, a country or a region
 * @param country its country
 * @param region the region, or that of the organisation; empty if none is given
 * @param by who said so
 * @param standing its standing
 * @param kind the kind of event
 * @param serious whether it is serious enough to call for a reassessment
 * @param words what happened, in the words of the source; empty if not recorded
 * @param date the date
 */
public record Incident(
    String id,
    String about,
    Scope scope,
    String country,
    String region,
    String by,
    Standing standing,
    IncidentKind kind,
    boolean serious,
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
