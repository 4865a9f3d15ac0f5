package org.plumbline.internal.screening.list;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.problem.Place;

/**
 * That a list ties an entry to somebody else.
 *
 * @param relation how
 * @param outward true if it reads "the entry RELATION the other", false for the other way round
 * @param otherText the id of the other entry, or a name, as published
 * @param byId whether {@code otherText} is the id of an entry of the same list
 * @param percent how much is owned, from 0 to 100; empty if the list does not say
 * @param from first day; empty if the list does not say
 * @param to last day; empty if it goes on or the list does not say
 * @param words the words of the list, such as {@code Linked To: ISLAMIC REVOLUTIONARY GUARD CORPS}
 * @param place where the list says so
 * @param former whether the list says that it is over, with or without a day
 */
public record EntryLink(
    Relation relation,
    boolean outward,
    String otherText,
    boolean byId,
    Optional<Double> percent,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String words,
    Place place,
    boolean former) {

  /** A tie of which the list does not say that it is over. */
  public EntryLink(
      Relation relation,
      boolean outward,
      String otherText,
      boolean byId,
      Optional<Double> percent,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      String words,
      Place place) {
    this(relation, outward, otherText, byId, percent, from, to, words, place, false);
  }

  /** A tie without a share or days. */
  public static EntryLink of(
      Relation relation,
      boolean outward,
      String otherText,
      boolean byId,
      String words,
      Place place) {
    return new EntryLink(
        relation,
        outward,
        otherText,
        byId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        words,
        place);
  }
}
