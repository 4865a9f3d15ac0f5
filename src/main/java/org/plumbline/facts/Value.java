package org.plumbline.facts;

/**
 * A dated number from the {@code values} folder of a pack, as it is on the day of the check.
 *
 * @param name the file name without its ending
 * @param number in the unit that the file names
 */
public record Value(String name, int number) implements Fact {
  @Override
  public String id() {
    return name;
  }
}
