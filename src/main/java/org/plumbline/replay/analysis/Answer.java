package org.plumbline.replay.analysis;

import java.util.List;
import org.plumbline.flags.Place;

/** The answer to a question about a rule. */
public sealed interface Answer {
  /** Yes, and a case shows it. */
  record Shown(Example example) implements Answer {}

  /**
   * No, in no case: it follows from the text of the rules.
   *
   * @param from where it follows from, in the order of the file
   */
  record Disproved(List<Place> from) implements Answer {
    /** Copies the places. */
    public Disproved {
      from = List.copyOf(from);
    }
  }

  /** No, for a reason outside the rule that is known. */
  record Excused(String because) implements Answer {}

  /** Nobody knows: nothing was found, and nothing is proved. */
  record NotDecided(String bound) implements Answer {}
}
