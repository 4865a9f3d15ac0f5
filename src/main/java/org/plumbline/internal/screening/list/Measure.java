package org.plumbline.internal.screening.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.word.Effect;
import org.plumbline.problem.Place;

/**
 * One of several listings that an entry joins, as OpenSanctions does. Immutable.
 *
 * @param id what the list calls it
 * @param authority who listed: a state (ISO 3166-1 alpha-2), UN or EU; empty if the list does not
 *     say
 * @param office the name of the authority, as published; empty if the list does not say
 * @param programmes the legal grounds, as published
 * @param effects what the listing does; empty if it cannot be told from the list
 * @param from the first day; empty if the list does not say
 * @param to the last day; empty if it goes on or the list does not say
 * @param words what else the list says of it; empty if nothing
 * @param place where it stands in the file
 */
public record Measure(
    String id,
    String authority,
    String office,
    List<String> programmes,
    Set<Effect> effects,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String words,
    Place place) {
  /** Copies the collections. */
  public Measure {
    programmes = List.copyOf(programmes);
    effects = Set.copyOf(effects);
  }
}
