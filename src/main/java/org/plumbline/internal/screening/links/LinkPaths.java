package org.plumbline.internal.screening.links;

import java.util.List;

/**
 * What a search for chains found. Immutable.
 *
 * @param paths the shortest first
 * @param capped whether the search ended before all chains were found; the shortest are there even
 *     so, unless there are more of them than were wanted
 * @param notWalkedThrough who was met and has so many links that no chain was sought through him;
 *     there may be chains through them
 */
public record LinkPaths(List<LinkPath> paths, boolean capped, List<Party> notWalkedThrough) {
  /** Copies the lists. */
  public LinkPaths {
    paths = List.copyOf(paths);
    notWalkedThrough = List.copyOf(notWalkedThrough);
  }

  /** Whether there is no other chain of that length: nothing was capped or left out. */
  public boolean isComplete() {
    return !capped && notWalkedThrough.isEmpty();
  }
}
