package org.plumbline.facts;

import java.time.LocalDate;

/**
 * Something that happened which bears on the risk.
 *
 * @param id the id
 * @param about the organisation, the country or the region
 * @param scope which of the three
 * @param country the country of it
 * @param region the region, or that of the organisation; empty if none is given
 * @param kind what it was
 * @param serious serious enough to call for a reassessment
 * @param words what happened, in the words of the source; empty if not recorded
 * @param date when
 */
public record Incident(
    String id,
    String about,
    Scope scope,
    String country,
    String region,
    IncidentKind kind,
    boolean serious,
    String words,
    LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or that they are not recorded. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
