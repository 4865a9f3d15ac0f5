package org.plumbline.internal.screening.links;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.problem.Place;

/**
 * A link from the user's own file; reads "FROM relation TO".
 *
 * @param from a name, or the id of an entry of a list; never empty
 * @param to a name, or the id of an entry of a list; never empty
 * @param relation between the two
 * @param percent the share owned, from 0 to 100; empty if it is unknown
 * @param since the first day; empty if it is unknown
 * @param until the last day; empty if it is unknown or the link continues
 * @param source of the link; never empty
 * @param place in the file
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
   * Checks the values.
   *
   * @throws IllegalArgumentException if a name or the source is empty, the share is not a number
   *     from 0 to 100, or the last day is before the first
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
