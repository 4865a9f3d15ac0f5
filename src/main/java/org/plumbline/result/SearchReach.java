package org.plumbline.result;

import java.util.List;

/**
 * How far a rule about sanctions looked for listed bodies.
 *
 * @param from the names of the bodies from which it looked
 * @param mostLinks over how many links at most; 0 if it looked at these bodies alone
 * @param organisations how many organisations were looked at
 * @param links how many links between them
 * @param listings how many entries of lists
 */
public record SearchReach(
    List<String> from, int mostLinks, int organisations, int links, int listings) {
  /** Copies the names. */
  public SearchReach {
    from = List.copyOf(from);
  }
}
