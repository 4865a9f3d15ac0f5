package org.plumbline.internal.screening.links;

import java.util.List;

/**
 * The result of a search for chains. Immutable.
 *
 * @param paths the shortest first
 * @param capped whether the search stopped before it had found all chains; the shortest are
 *     included, unless there were more of them than the limit
 * @param notWalkedThrough the parties whose links were not followed because they have too many;
 *     there may be chains through them
 */
public record LinkPaths(List<LinkPath> paths, boolean capped, List<Party> notWalkedThrough) {
  /** Copies the lists. */
  public LinkPaths {
    paths = List.copyOf(paths);
    notWalkedThrough = List.copyOf(notWalkedThrough);
  }

  /** Whether nothing was capped or left out, so that there is no other chain up to that length. */
  public boolean isComplete() {
    return !capped && notWalkedThrough.isEmpty();
  }
}
