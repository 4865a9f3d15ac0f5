package org.plumbline.internal.screening.links;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A chain of links in which nobody stands twice. Immutable.
 *
 * @param hops from one end to the other; none if both ends are the same
 */
public record LinkPath(List<Hop> hops) {
  /** Copies the list. */
  public LinkPath {
    hops = List.copyOf(hops);
  }

  /** Whether every step is sure of who is meant. */
  public boolean isSure() {
    return hops.stream().allMatch(Hop::isSure);
  }

  /** The steps, each as its first tie reads. */
  @Override
  public String toString() {
    return hops.stream()
        .map(hop -> hop.ties().get(0) + (hop.isSure() ? "" : " (not sure)"))
        .collect(Collectors.joining("; "));
  }
}
