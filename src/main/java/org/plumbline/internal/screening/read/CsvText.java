package org.plumbline.internal.screening.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits text into rows and cells; hides the library that does it. */
public final class CsvText {
  private CsvText() {}

  /**
   * A parser that rejects quotation marks that no program would write: left open, or inside a cell.
   */
  static CsvReader.CsvReaderBuilder strict(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  /** The first rows of a file; the last one is left out if it may be cut off. */
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

  /** The values of a cell that may hold several; blank ones are left out. */
  public static List<String> values(String cell, Pattern separator) {
    return separator.splitAsStream(cell).filter(value -> !value.isBlank()).toList();
  }

  /** Whether a whole row is enclosed in quotation marks, as some spreadsheets do. */
  static boolean isWrapped(List<String> cells, char delimiter) {
    return cells.size() == 1 && cells.get(0).indexOf(delimiter) >= 0;
  }

  /** The cells of a row, which may be enclosed in quotation marks as a whole. */
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
