package org.plumbline.internal.report.text;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.screening.Owners;
import org.plumbline.internal.screening.links.LinkPaths;
import org.plumbline.internal.screening.links.NearestListed;
import org.plumbline.internal.screening.links.Ownership;
import org.plumbline.internal.screening.links.Party;

/**
 * What was found on one name. Immutable.
 *
 * @param from where the chains start
 * @param found the listed bodies to which chains were sought, and what was found; empty if nobody
 *     who is listed is near
 * @param nearest who is listed and near, and what may have been missed; empty if one end was asked
 *     for
 * @param ownership how much of it belongs to those whose assets are frozen
 */
public record FoundChains(
    Party from, List<To> found, Optional<NearestListed> nearest, Ownership ownership) {
  /** Copies the list. */
  public FoundChains {
    found = List.copyOf(found);
  }

  /**
   * The chains to one.
   *
   * @param party where they end
   * @param paths the shortest first; perhaps none
   */
  public record To(Party party, LinkPaths paths) {}

  /** Whether there is a chain. */
  public boolean isFound() {
    return found.stream().anyMatch(to -> !to.paths().paths().isEmpty());
  }

  /** Whether the name is listed itself, and the nearest listed ones were asked for. */
  public boolean isListed() {
    return nearest.isPresent() && from.isListed();
  }

  /** Whether there is no chain but those that were found: nobody was left out. */
  public boolean isComplete() {
    return found.stream().allMatch(to -> to.paths().isComplete())
        && nearest.map(near -> near.notWalkedThrough().isEmpty()).orElse(true);
  }

  /** The shares of listed owners, in a sentence; empty if there are none. */
  Optional<String> owners() {
    return Owners.inWords(from.name(), ownership);
  }
}
