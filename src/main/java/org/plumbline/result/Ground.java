package org.plumbline.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.fact.word.Standing;

/**
 * One set of facts for which a rule raised its flag.
 *
 * @param sentence the sentence, with dates as precise as in the case
 * @param evidence the facts that the ground needs
 * @param searches what the rule looked for and did not find
 * @param standing the weakest standing among the facts needed
 * @param known when the ground could be known
 */
public record Ground(
    String sentence,
    List<Evidence> evidence,
    List<LookedFor> searches,
    Optional<Standing> standing,
    Known known) {

  public Ground {
    evidence = List.copyOf(evidence);
    searches = List.copyOf(searches);
  }

  /** A ground that could be known since a day, if that is recorded. */
  public Ground(
      String sentence,
      List<Evidence> evidence,
      List<LookedFor> searches,
      Optional<Standing> standing,
      Optional<LocalDate> knownSince) {
    this(sentence, evidence, searches, standing, Known.since(knownSince));
  }

  /**
   * The day since which it could be known; empty if a publication date that it needs is not
   * recorded.
   */
  public Optional<LocalDate> knownSince() {
    return known.since();
  }

  /** The same ground, known at another time. */
  public Ground with(Known newKnown) {
    return new Ground(sentence, evidence, searches, standing, newKnown);
  }

  /** All facts that it needs, including those that record an absence. */
  public List<Evidence> needed() {
    return Stream.concat(
            evidence.stream(), searches.stream().flatMap(search -> search.absences().stream()))
        .toList();
  }

  /** The author's remarks on what was inferred about these facts, without duplicates. */
  public List<Note> inferences() {
    return needed().stream()
        .flatMap(fact -> fact.notes().stream())
        .filter(Note::inferred)
        .distinct()
        .toList();
  }
}
