package org.plumbline.problem;

/**
 * A place in a file.
 *
 * @param file as given by the caller, or a name such as {@code <text>} where there is no file
 * @param line from 1; 0 if the place is the whole file
 * @param column from 1; 0 if the place is the whole line
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  /** The whole file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public int compareTo(Place otherPlace) {
    return java.util.Comparator.comparing(Place::file)
        .thenComparingInt(Place::line)
        .thenComparingInt(Place::column)
        .compare(this, otherPlace);
  }

  /** {@code file:line:column}, without the parts that are 0. */
  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
  }
}
