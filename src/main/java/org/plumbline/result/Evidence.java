package org.plumbline.result;

import java.util.List;
import java.util.Optional;
import org.plumbline.fact.word.Standing;
import org.plumbline.problem.Place;

/**
 * A fact that a flag is based on.
 *
 * @param fact the type of the fact
 * @param id the id of the fact
 * @param text the fact in words
 * @param place where the case has it
 * @param sources the ids of its sources
 * @param standing its standing; empty if it asserts nothing about anybody
 * @param notes the author's remarks
 */
public record Evidence(
    String fact,
    String id,
    String text,
    Place place,
    List<String> sources,
    Optional<Standing> standing,
    List<Note> notes) {

  public Evidence {
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
  }

  /** A fact without remarks. */
  public Evidence(
      String fact,
      String id,
      String text,
      Place place,
      List<String> sources,
      Optional<Standing> standing) {
    this(fact, id, text, place, sources, standing, List.of());
  }

  /** Whether a remark says that the fact or one of its values was inferred. */
  public boolean inferred() {
    return notes.stream().anyMatch(Note::inferred);
  }
}
