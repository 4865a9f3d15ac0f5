package org.plumbline.result;

import java.util.List;

/**
 * How far a sanctions rule searched for listed bodies.
 *
 * @param from the names of the bodies at which it started
 * @param mostLinks the most links it followed; 0 if it searched only these bodies
 * @param organisations the number of organisations searched
 * @param links the number of links between them
 * @param listings the number of list entries
 */
public record SearchReach(
    List<String> from, int mostLinks, int organisations, int links, int listings) {

  public SearchReach {
    from = List.copyOf(from);
  }
}
