package org.plumbline.internal.screening.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.word.Effect;
import org.plumbline.problem.Place;

/**
 * One of several listings that an entry combines, as in OpenSanctions. Immutable.
 *
 * @param id in the list
 * @param authority who listed it: a state (ISO 3166-1 alpha-2), UN or EU; empty if the list does
 *     not say
 * @param office the name of the authority, as published; empty if the list does not say
 * @param programmes the legal grounds, as published
 * @param effects of the listing; empty if the list does not show them
 * @param from the first day; empty if the list does not give it
 * @param to the last day; empty if the list does not give it or the listing continues
 * @param words anything else the list says about it; may be empty
 * @param place in the file
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
  /** The first day of any of them; empty if none has one. */
  public static Optional<LocalDate> firstDay(List<Measure> measures) {
    return measures.stream()
        .flatMap(measure -> measure.from().stream())
        .min(Comparator.naturalOrder());
  }

  /** The day on which the last of them ends; empty if any has no end. */
  public static Optional<LocalDate> lastDay(List<Measure> measures) {
    return measures.stream().allMatch(measure -> measure.to().isPresent())
        ? measures.stream().flatMap(measure -> measure.to().stream()).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** Copies the collections. */
  public Measure {
    programmes = List.copyOf(programmes);
    effects = Set.copyOf(effects);
  }
}
