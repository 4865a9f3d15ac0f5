package org.plumbline.source;

import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Place;

/**
 * What a body named in the case replied.
 *
 * @param id the id
 * @param by who replied
 * @param date when; empty if not given or unknown
 * @param words the words
 * @param to the flags or the ids of facts that it answers; empty if it answers the whole
 * @param sources the ids of its sources
 * @param place where it is written
 * @param note what the author of the case says of it in their own words; empty if nothing
 */
public record Reply(
    String id,
    String by,
    Optional<WrittenDate> date,
    String words,
    List<String> to,
    List<String> sources,
    Place place,
    String note) {
  /** Copies the lists. */
  public Reply {
    to = List.copyOf(to);
    sources = List.copyOf(sources);
  }

  /** A reply of which nothing is noted. */
  public Reply(
      String id,
      String by,
      Optional<WrittenDate> date,
      String words,
      List<String> to,
      List<String> sources,
      Place place) {
    this(id, by, date, words, to, sources, place, "");
  }
}
