package org.plumbline.flags;

import java.util.List;

/**
 * What a body that is named has answered.
 *
 * @param by the body
 * @param date as the case has it; empty if not recorded
 * @param words its own words
 * @param to the flag codes or fact ids that it answers; empty if the whole case
 * @param sources the ids of the sources
 */
public record Reply(String by, String date, String words, List<String> to, List<String> sources) {
  /** Copies the lists. */
  public Reply {
    to = List.copyOf(to);
    sources = List.copyOf(sources);
  }
}
