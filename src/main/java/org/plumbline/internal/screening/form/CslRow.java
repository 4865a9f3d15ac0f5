package org.plumbline.internal.screening.form;

import java.util.function.UnaryOperator;
import org.plumbline.problem.Place;

/**
 * An entry of the Consolidated Screening List as published, in whatever form.
 *
 * @param place where it stands
 * @param columns what stands under a name that CSV and JSON share, such as {@code alt_names};
 *     several texts have "; " between them; empty if it says nothing
 */
record CslRow(Place place, UnaryOperator<String> columns) {
  String get(String column) {
    return columns.apply(column);
  }
}
