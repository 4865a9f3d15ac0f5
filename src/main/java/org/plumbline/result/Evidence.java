package org.plumbline.result;

import java.util.List;
import java.util.Optional;
import org.plumbline.fact.word.Standing;
import org.plumbline.problem.Place;

/**
 * A fact that a flag rests on.
 *
 * @param fact its type
 * @param id its id
 * @param text the fact in words
 * @param place where the case has it
 * @param sources the ids of its sources
 * @param standing how firmly it stands; empty if it says nothing of anybody
 * @param notes what the author of the case says of it in their own words
 */
public record Evidence(
    String fact,
    String id,
    String text,
    Place place,
    List<String> sources,
    Optional<Standing> standing,
    List<Note> notes) {
  /** Copies the lists. */
  public Evidence {
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
  }

  /** A fact without notes. */
  public Evidence(
      String fact,
      String id,
      String text,
      Place place,
      List<String> sources,
      Optional<Standing> standing) {
    this(fact, id, text, place, sources, standing, List.of());
  }

  /** Whether a note says that the fact, or one of its values, was inferred. */
  public boolean inferred() {
    return notes.stream().anyMatch(Note::inferred);
  }
}
