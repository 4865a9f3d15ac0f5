package org.plumbline.screening.lists;

import java.util.List;
import org.plumbline.flags.Place;

/**
 * A row of a CSV file.
 *
 * @param place its first line
 * @param cells as they stand there
 */
record CsvRow(Place place, List<String> cells) {
  /** A cell without white space around it; empty if the row is shorter. */
  String cell(int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
  }
}
