package org.plumbline.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.facts.Standing;

/**
 * One way in which a rule matched.
 *
 * @param sentence what is said, with dates as the case has them
 * @param evidence the facts that it needs
 * @param searches what was looked for and not found
 * @param standing the weakest standing among them
 * @param knownSince the latest publication that it needs; empty if one is not recorded
 */
public record Ground(
    String sentence,
    List<Evidence> evidence,
    List<Search> searches,
    Optional<Standing> standing,
    Optional<LocalDate> knownSince) {
  /** Copies the lists. */
  public Ground {
    evidence = List.copyOf(evidence);
    searches = List.copyOf(searches);
  }
}
