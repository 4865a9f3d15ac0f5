package org.plumbline.internal.screening.links;

import java.util.Optional;
import org.plumbline.internal.screening.list.ListEntry;

/**
 * A person or body in the graph. Immutable.
 *
 * @param number in its graph, from 0
 * @param name as published, or as written in an own link
 * @param onList its entry on a list; empty if it is named only in links
 */
public record Party(int number, String name, Optional<OnList> onList) {

  /** Empty if the party is named only in links. */
  public Optional<ListEntry> entry() {
    return onList.map(OnList::entry);
  }

  /** False if lists name it only as the end of a link. */
  public boolean isListed() {
    return entry().map(ListEntry::listed).orElse(false);
  }

  /** The name, with list and id if it has an entry. */
  @Override
  public String toString() {
    return onList
        .map(onList -> name + " (" + onList.kind().title() + ", " + onList.entry().id() + ")")
        .orElse(name);
  }
}
