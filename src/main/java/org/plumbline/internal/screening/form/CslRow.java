package org.plumbline.internal.screening.form;

import java.util.function.UnaryOperator;
import org.plumbline.problem.Place;

/**
 * An entry of the Consolidated Screening List as published, from CSV or JSON.
 *
 * @param place in the file
 * @param columns from a column name that CSV and JSON share, such as {@code alt_names}, to its
 *     text; several values are joined by "; "; empty if there is none
 */
record CslRow(Place place, UnaryOperator<String> columns) {
  String get(String column) {
    return columns.apply(column);
  }
}
