package org.plumbline.internal.remedy;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.result.Flag;

/**
 * What would clear a flag. It says what would change the result, not that anything would then be
 * right. So it is not part of a check.
 *
 * @param flag the flag
 * @param day the day of the acts and of the new check: the day of the check or the day after
 * @param sets the smallest sets of acts and documents, without a pause or an end, all of the same
 *     size. Empty if there is none of at most {@link RemedySearch#MOST_STEPS} steps. A single set
 *     without steps means that the flag is not raised on the day after, whatever is done
 * @param stops a pause and an end, if they would clear the flag
 * @param bounded whether the search gave up before it had tried all sets
 * @param tried the number of sets tried
 * @param history open questions on which it depends and that nothing on the list settles
 */
public record Remedies(
    Flag flag,
    LocalDate day,
    List<Cleared> sets,
    List<Cleared> stops,
    boolean bounded,
    int tried,
    List<String> history) {
  public Remedies {
    sets = List.copyOf(sets);
    stops = List.copyOf(stops);
    history = List.copyOf(history);
  }

  /**
   * A set that clears the flag, confirmed by a complete check.
   *
   * @param steps the acts and documents
   * @param also flags that it would raise, or that would stand instead of depend
   */
  public record Cleared(List<Remedy> steps, List<Flag> also) {
    public Cleared {
      steps = List.copyOf(steps);
      also = List.copyOf(also);
    }
  }
}
