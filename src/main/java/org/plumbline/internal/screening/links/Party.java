package org.plumbline.internal.screening.links;

import java.util.Optional;
import org.plumbline.internal.screening.list.ListEntry;

/**
 * Somebody in a graph. Immutable.
 *
 * @param number in its graph, from 0
 * @param name as published, or as written in a link of one's own
 * @param onList where a list has an entry of it; empty if the name stands only in links
 */
public record Party(int number, String name, Optional<OnList> onList) {

  /** The entry of a list; empty if the name stands only in links. */
  public Optional<ListEntry> entry() {
    return onList.map(OnList::entry);
  }

  /** Whether a list lists it, and does not only name it as an end of a link. */
  public boolean isListed() {
    return entry().map(ListEntry::listed).orElse(false);
  }

  /** The name, and where it is listed under which id. */
  @Override
  public String toString() {
    return onList
        .map(onList -> name + " (" + onList.kind().title() + ", " + onList.entry().id() + ")")
        .orElse(name);
  }
}
