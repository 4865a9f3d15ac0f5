package org.plumbline.internal.screening.read;

import java.util.List;

/** A form that is CSV. */
public interface CsvForm extends ListForm {
  /** What stands between the cells. */
  default char delimiter() {
    return ',';
  }

  /** Whether the first rows of a file, cut into cells, are of this form. */
  boolean recognises(List<List<String>> firstRows);

  @Override
  default boolean recognises(ListFile file) {
    return recognises(CsvText.firstRows(file.head(), delimiter()));
  }

  /** Whether one of the first rows has the names of these columns, given in small letters. */
  static boolean hasColumns(List<List<String>> firstRows, String... columns) {
    return firstRows.stream()
        .limit(3)
        .map(CsvRows::header)
        .anyMatch(header -> header.containsAll(List.of(columns)));
  }
}
