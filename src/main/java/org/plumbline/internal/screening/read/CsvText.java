package org.plumbline.internal.screening.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into rows and cells; knows the library that does it. */
public final class CsvText {
  private CsvText() {}

  /** A parser that refuses what a program would not have written: quotes left open, or inside. */
  static CsvReader.CsvReaderBuilder strict(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  /** The first rows of a file, of which the last ones may be cut off and are left out. */
  public static List<List<String>> firstRows(String head, char delimiter) {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = strict(delimiter).ofCsvRecord(head)) {
      for (CsvRecord each : reader) {
        rows.add(unwrapped(each.getFields(), delimiter));
      }
    } catch (CsvParseException | java.io.IOException e) {
      return rows;
    }
    if (rows.size() > 1 && head.length() >= ListFile.HEAD) {
      rows.remove(rows.size() - 1);
    }
    return rows;
  }

  /** Whether a row was put into quotation marks as a whole, as a spreadsheet does. */
  static boolean isWrapped(List<String> cells, char delimiter) {
    return cells.size() == 1 && cells.get(0).indexOf(delimiter) >= 0;
  }

  /** The cells of a row that may have been put into quotation marks as a whole. */
  static List<String> unwrapped(List<String> cells, char delimiter) {
    if (!isWrapped(cells, delimiter)) {
      return cells;
    }
    try {
      return strict(delimiter).ofSingleCsvRecord(cells.get(0).stripTrailing()).getFields();
    } catch (CsvParseException e) {
      return cells;
    }
  }
}
