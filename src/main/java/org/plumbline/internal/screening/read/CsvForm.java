package org.plumbline.internal.screening.read;

import java.util.List;

/** A form of a list in CSV. */
public interface CsvForm extends ListForm {

  default char delimiter() {
    return ',';
  }

  /** Whether the first rows of a file, split into cells, have this form. */
  boolean recognises(List<List<String>> firstRows);

  @Override
  default boolean recognises(ListFile file) {
    return recognises(CsvText.firstRows(file.head(), delimiter()));
  }

  /** Whether one of the first rows contains these column names, given in lower case. */
  static boolean hasColumns(List<List<String>> firstRows, String... columns) {
    return firstRows.stream()
        .limit(3)
        .map(CsvRows::header)
        .anyMatch(header -> header.containsAll(List.of(columns)));
  }
}
