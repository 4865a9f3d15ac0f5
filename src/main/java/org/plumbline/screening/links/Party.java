package org.plumbline.screening.links;

import java.util.Optional;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListKind;

/**
 * Somebody in a graph. Immutable.
 *
 * @param number in its graph, from 0
 * @param name as published, or as written in a link of one's own
 * @param list that has the entry; empty if no list has one
 * @param entry in the list; empty if the name stands only in links of one's own
 */
public record Party(int number, String name, Optional<ListKind> list, Optional<ListEntry> entry) {

  /** Whether a list lists it, and does not only name it as an end of a link. */
  public boolean isListed() {
    return entry.map(ListEntry::listed).orElse(false);
  }

  /** The name, and where it is listed under which id. */
  @Override
  public String toString() {
    return list.flatMap(of -> entry.map(one -> name + " (" + of.title() + ", " + one.id() + ")"))
        .orElse(name);
  }
}
