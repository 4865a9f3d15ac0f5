package org.plumbline.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.facts.Standing;

/**
 * One way in which a rule matched.
 *
 * @param sentence what is said, with dates as the case has them
 * @param evidence the facts that it needs
 * @param searches what was looked for and not found
 * @param standing the weakest standing among them
 * @param knownSince the latest publication that it needs; empty if one is not recorded
 */
public record Ground(
    String sentence,
    List<Evidence> evidence,
    List<Search> searches,
    Optional<Standing> standing,
    Optional<LocalDate> knownSince) {
  /** Copies the lists. */
  public Ground {
    evidence = List.copyOf(evidence);
    searches = List.copyOf(searches);
  }

  /** All facts that it needs, also those that say that something is not there. */
  public List<Evidence> needed() {
    return Stream.concat(
            evidence.stream(), searches.stream().flatMap(search -> search.absences().stream()))
        .toList();
  }

  /** What the author of the case says that they inferred of these facts, each note once. */
  public List<Note> inferences() {
    return needed().stream()
        .flatMap(fact -> fact.notes().stream())
        .filter(Note::inferred)
        .distinct()
        .toList();
  }
}
