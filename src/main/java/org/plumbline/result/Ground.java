package org.plumbline.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.fact.word.Standing;

/**
 * One way in which a rule matched.
 *
 * @param sentence what is said, with dates as the case has them
 * @param evidence the facts that it needs
 * @param searches what was looked for and not found
 * @param standing the weakest standing among them
 * @param known since when it could be known
 */
public record Ground(
    String sentence,
    List<Evidence> evidence,
    List<LookedFor> searches,
    Optional<Standing> standing,
    Known known) {
  /** Copies the lists. */
  public Ground {
    evidence = List.copyOf(evidence);
    searches = List.copyOf(searches);
  }

  /** One that could be known since a day, if that is recorded. */
  public Ground(
      String sentence,
      List<Evidence> evidence,
      List<LookedFor> searches,
      Optional<Standing> standing,
      Optional<LocalDate> knownSince) {
    this(sentence, evidence, searches, standing, Known.since(knownSince));
  }

  /** Since when it could be known; empty if a publication that it needs is not recorded. */
  public Optional<LocalDate> knownSince() {
    return known.since();
  }

  /** The same, known since another day. */
  public Ground with(Known otherKnown) {
    return new Ground(sentence, evidence, searches, standing, otherKnown);
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
