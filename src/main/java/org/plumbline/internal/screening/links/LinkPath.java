package org.plumbline.internal.screening.links;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A chain of links in which no party appears twice. Immutable.
 *
 * @param hops from one end to the other; none if both ends are the same
 */
public record LinkPath(List<Hop> hops) {
  /** Copies the list. */
  public LinkPath {
    hops = List.copyOf(hops);
  }

  /** Whether every step is certain about both its ends. */
  public boolean isSure() {
    return hops.stream().allMatch(Hop::isSure);
  }

  /** Each step in the words of its first link. */
  @Override
  public String toString() {
    return hops.stream()
        .map(hop -> hop.ties().get(0) + (hop.isSure() ? "" : " (not sure)"))
        .collect(Collectors.joining("; "));
  }
}
