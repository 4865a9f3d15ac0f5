package org.plumbline.internal.screening.links;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.problem.Place;

/**
 * A link that somebody found himself; reads "FROM relation TO".
 *
 * @param from the name of the one, or the id of an entry of a list; never empty
 * @param to the name of the other, or the id of an entry of a list; never empty
 * @param relation how they are tied
 * @param percent how much is owned, from 0 to 100; empty if that is unknown
 * @param since first day; empty if that is unknown
 * @param until last day; empty if it goes on or that is unknown
 * @param source who says so; never empty
 * @param place where it stands in the file
 */
public record OwnLink(
    String from,
    String to,
    Relation relation,
    Optional<Double> percent,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    String source,
    Place place) {
  /**
   * Checks what it says.
   *
   * @throws IllegalArgumentException if a name or the source is empty, if the share is no number
   *     from 0 to 100, or if the last day is before the first
   */
  public OwnLink {
    if (from.isBlank() || to.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("a link needs two names and a source");
    }
    percent
        .filter(share -> !(share >= 0 && share <= 100))
        .ifPresent(
            share -> {
              throw new IllegalArgumentException(
                  "percent is " + share + "; it must be a number from 0 to 100");
            });
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      throw new IllegalArgumentException(
          "until " + until.get() + " is before since " + since.get());
    }
  }
}
