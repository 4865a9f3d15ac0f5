package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.names.compare.MatchDecision;

/**
 * An entry of a list that is, or may be, whom was asked for; or that has a name like it and is not.
 * Immutable.
 *
 * @param list the name of the list, such as {@code us-sdn}
 * @param listKind which list that is
 * @param edition the date of the newest edition that has the entry
 * @param entry as that edition has it
 * @param asked the name that was asked for
 * @param met the name of the entry that it met
 * @param sameness same, possible or no
 * @param score how alike the two names are, from 0 to 1
 * @param why which words agree and differ, and what countries say
 * @param from between which days the first day on the list lies
 * @param to between which days the last day on the list lies; both NEVER if it is on it still
 * @param unconfirmed if it is on the list still, and newer extracts do not have it
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
  /** Whether it can have been on the list on a day. */
  public boolean mayHoldOn(LocalDate day) {
    return !from.first().isAfter(day) && !to.last().isBefore(day);
  }
}
