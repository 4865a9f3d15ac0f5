package org.plumbline.internal.screening.links;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.problem.Place;

/**
 * A link between two parties, as a source states it; reads "subject RELATION object". Immutable.
 *
 * @param subject the first party
 * @param relation between them
 * @param object the second party
 * @param sure whether both parties are certain; false if a name fits several entries, each of which
 *     then has its own link, or fits only by a weak alias
 * @param percent the share owned, from 0 to 100; empty if it is unknown
 * @param from the first day; empty if it is unknown
 * @param to the last day; empty if it is unknown or the link continues
 * @param former whether the source says that the link is over
 * @param list the name of the list; empty for an own link
 * @param words of the source
 * @param place in the file of the list or of the own links
 */
public record Tie(
    Party subject,
    Relation relation,
    Party object,
    boolean sure,
    Optional<Double> percent,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean former,
    String list,
    String words,
    Place place) {

  /** Whether the link may hold on a day. */
  public boolean mayHoldOn(LocalDate day) {
    return !former
        && from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** {@code NAME is owned or controlled by NAME}. */
  @Override
  public String toString() {
    return subject.name() + " " + relation.words() + " " + object.name();
  }
}
