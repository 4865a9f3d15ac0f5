package org.plumbline.fact;

import java.util.Set;

/**
 * A dated list from the {@code values} folder of a pack, as it is on the date of the check.
 *
 * @param name the file name without its extension
 * @param items the items in force
 */
public record ValueList(String name, Set<String> items) implements Fact {

  public ValueList {
    items = Set.copyOf(items);
  }

  @Override
  public String id() {
    return name;
  }
}
