package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.names.compare.MatchDecision;

/**
 * An entry of a list that is a match or a possible match for a name, or a near miss. Immutable.
 *
 * @param list the name of the list, such as {@code us-sdn}
 * @param listKind the published list and its form
 * @param edition the date of the newest edition with the entry
 * @param entry as that edition has it
 * @param asked the name that was asked for
 * @param met the name of the entry that was compared with it
 * @param sameness same, possible or no
 * @param score the similarity of the two names, from 0 to 1
 * @param why which words match and differ, and what the countries say
 * @param from the first day on the list
 * @param to the last day on the list; NEVER if it is still listed
 * @param unconfirmed present if it is still listed but newer extracts do not contain it
 */
public record Match(
    String list,
    PublishedList listKind,
    LocalDate edition,
    ListEntry entry,
    String asked,
    String met,
    MatchDecision sameness,
    double score,
    String why,
    ListingPeriod from,
    ListingPeriod to,
    Optional<UnconfirmedListings> unconfirmed) {

  /** The title of the list; a list of lists gives one for each entry. */
  public String title() {
    return entry.source().isEmpty() ? listKind.title() : entry.source();
  }

  public boolean mayHoldOn(LocalDate day) {
    return !from.first().isAfter(day) && !to.last().isBefore(day);
  }
}
