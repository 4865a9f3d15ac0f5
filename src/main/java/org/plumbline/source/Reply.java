package org.plumbline.source;

import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Place;

/**
 * The reply of a body named in the case.
 *
 * @param id the id of the reply
 * @param by who replied
 * @param date the date; empty if missing or unknown
 * @param words the words of the reply
 * @param to the flags or the ids of facts that it answers; empty if it answers the whole case
 * @param sources the ids of its sources
 * @param place where the case has it
 * @param note the author's remark; may be empty
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

  public Reply {
    to = List.copyOf(to);
    sources = List.copyOf(sources);
  }

  /** A reply without a remark. */
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
