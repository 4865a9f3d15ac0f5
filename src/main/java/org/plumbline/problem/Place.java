package org.plumbline.problem;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the file name as given by the caller, or a name such as {@code <text>} if there is no
 *     file
 * @param line the line, from 1; 0 if the place is the whole file
 * @param column the column, from 1; 0 if the place is the whole line
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  /** The whole file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public int compareTo(Place place) {
    return Comparator.comparing(Place::file)
        .thenComparingInt(Place::line)
        .thenComparingInt(Place::column)
        .compare(this, place);
  }

  /** {@code file:line:column}, without the parts that are 0. */
  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
  }
}
