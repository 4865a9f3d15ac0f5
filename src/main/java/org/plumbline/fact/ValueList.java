package org.plumbline.fact;

import java.util.Set;

/**
 * A dated list from the {@code values} folder of a pack, as it is on the day of the check.
 *
 * @param name the file name without its ending
 * @param items the items in force
 */
public record ValueList(String name, Set<String> items) implements Fact {
  /** Copies the items. */
  public ValueList {
    items = Set.copyOf(items);
  }

  @Override
  public String id() {
    return name;
  }
}
