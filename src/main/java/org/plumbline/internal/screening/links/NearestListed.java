package org.plumbline.internal.screening.links;

import java.util.List;

/**
 * The listed parties near a party. Immutable.
 *
 * @param listed the nearest first
 * @param capped whether there are more than the limit
 * @param notWalkedThrough the parties whose links were not followed because they have too many;
 *     other listed parties may be behind them
 */
public record NearestListed(List<Party> listed, boolean capped, List<Party> notWalkedThrough) {
  /** Copies the lists. */
  public NearestListed {
    listed = List.copyOf(listed);
    notWalkedThrough = List.copyOf(notWalkedThrough);
  }
}
