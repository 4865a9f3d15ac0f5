package org.plumbline.internal.screening.list;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.problem.Place;

/**
 * A link from an entry of a list to another party.
 *
 * @param relation between them
 * @param outward true if it reads "the entry RELATION the other end", false for the reverse
 * @param otherEnd the id of the other entry, or a name, as published
 * @param byId whether {@code otherEnd} is the id of an entry of the same list
 * @param percent the share owned, from 0 to 100; empty if the list does not give it
 * @param from the first day; empty if the list does not give it
 * @param to the last day; empty if the list does not give it or the link continues
 * @param words the words of the list, such as {@code Linked To: ISLAMIC REVOLUTIONARY GUARD CORPS}
 * @param place in the file
 * @param former whether the list says that the link is over, with or without a date
 */
public record EntryLink(
    Relation relation,
    boolean outward,
    String otherEnd,
    boolean byId,
    Optional<Double> percent,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String words,
    Place place,
    boolean former) {

  /** A link that the list does not call former. */
  public EntryLink(
      Relation relation,
      boolean outward,
      String otherEnd,
      boolean byId,
      Optional<Double> percent,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      String words,
      Place place) {
    this(relation, outward, otherEnd, byId, percent, from, to, words, place, false);
  }

  /** A link without a share or dates that the list does not call former. */
  public static EntryLink of(
      Relation relation,
      boolean outward,
      String otherEnd,
      boolean byId,
      String words,
      Place place) {
    return of(relation, outward, otherEnd, byId, words, place, false);
  }

  /** A link without a share or dates. */
  public static EntryLink of(
      Relation relation,
      boolean outward,
      String otherEnd,
      boolean byId,
      String words,
      Place place,
      boolean former) {
    return new EntryLink(
        relation,
        outward,
        otherEnd,
        byId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        words,
        place,
        former);
  }
}
