package org.plumbline.internal.screening.read;

import java.util.List;
import org.plumbline.problem.Place;

/**
 * A row of a CSV file.
 *
 * @param place of its first line
 * @param cells as written
 */
public record CsvRow(Place place, List<String> cells) {
  /** A cell without white space around it; empty if the row is shorter. */
  public String cell(int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
  }
}
