package org.plumbline.flags;

import java.util.List;
import java.util.Optional;
import org.plumbline.facts.Standing;

/**
 * A fact that a flag rests on.
 *
 * @param fact its type
 * @param id its id
 * @param text the fact in words
 * @param place where the case has it
 * @param sources the ids of its sources
 * @param standing how firmly it stands; empty if it says nothing of anybody
 */
public record Evidence(
    String fact,
    String id,
    String text,
    Place place,
    List<String> sources,
    Optional<Standing> standing) {
  /** Copies the sources. */
  public Evidence {
    sources = List.copyOf(sources);
  }
}
