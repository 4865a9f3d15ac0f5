package org.plumbline.internal.screening.links;

import java.util.List;

/**
 * Who is listed and near a party. Immutable.
 *
 * @param listed the nearest first
 * @param capped whether there are more than were wanted
 * @param notWalkedThrough who was met and has so many neighbours that nobody was sought behind him;
 *     others who are listed may be there
 */
public record NearestListed(List<Party> listed, boolean capped, List<Party> notWalkedThrough) {
  /** Copies the lists. */
  public NearestListed {
    listed = List.copyOf(listed);
    notWalkedThrough = List.copyOf(notWalkedThrough);
  }
}
