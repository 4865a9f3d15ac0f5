package org.plumbline.internal.screening.links;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.problem.Place;

/**
 * That somebody says that two parties are tied; reads "the subject RELATION the object". Immutable.
 *
 * @param subject the one
 * @param relation how
 * @param object the other
 * @param sure whether it is certain who the two are; false if a name fits several entries, each of
 *     which then has a tie of its own, or fits only by a weak alias
 * @param percent how much is owned, from 0 to 100; empty if that is unknown
 * @param from first day; empty if that is unknown
 * @param to last day; empty if it goes on or that is unknown
 * @param former whether the source says that it is over
 * @param list the name of the list that says so; empty for a link of one's own
 * @param words of the source
 * @param place where the source says so
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

  /** Whether nothing says that it did not hold on a day. */
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
