package org.plumbline.internal.remedy;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.result.Flag;

/**
 * What would clear a flag. It is what would change the answer of the rules, and not that anything
 * would then be right; so it is no part of a check or of its record.
 *
 * @param flag the flag
 * @param day of the acts, and of the check that was made again: that of the check, or the day after
 * @param sets the smallest sets of acts and documents short of a pause or an end, all of one size;
 *     none if there is none of at most {@link RemedySearch#MOST_STEPS}; one without any steps if
 *     the flag is not raised on the day after whatever is done
 * @param stops pausing and ending, each only where it would clear the flag
 * @param bounded whether the search was given up before all sets had been tried
 * @param tried how many sets were tried
 * @param history open questions that it hangs on, and that no act and no document of the list
 *     settles
 */
public record Remedies(
    Flag flag,
    LocalDate day,
    List<Cleared> sets,
    List<Cleared> stops,
    boolean bounded,
    int tried,
    List<String> history) {
  /** Copies the lists. */
  public Remedies {
    sets = List.copyOf(sets);
    stops = List.copyOf(stops);
    history = List.copyOf(history);
  }

  /**
   * A set with which the flag is not raised, found so by a whole check.
   *
   * @param steps the acts and documents
   * @param also flags that are raised with it and were not before, or depended before and then
   *     stand
   */
  public record Cleared(List<Remedy> steps, List<Flag> also) {
    /** Copies the lists. */
    public Cleared {
      steps = List.copyOf(steps);
      also = List.copyOf(also);
    }
  }
}
