package org.plumbline.internal.screening.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.plumbline.internal.text.Counted;

/**
 * A CSV file with named columns. Rows above the column names, such as a line with the date of the
 * list, are handed on separately. A row with too many or too few cells is noted and not read.
 */
public final class CsvTable {
  private final ListDraft draft;
  private final String mark;
  private final Map<String, Integer> columns = new HashMap<>();
  private int width;

  /**
   * @param mark a column name, in lower case, that identifies the row of column names
   */
  public CsvTable(ListDraft draft, String mark) {
    this.draft = draft;
    this.mark = mark;
  }

  public final class Row {
    private final CsvRow cells;

    Row(CsvRow cells) {
      this.cells = cells;
    }

    public org.plumbline.problem.Place place() {
      return cells.place();
    }

    /** The cell of a column, without white space around it; empty if there is no such column. */
    public String get(String column) {
      return cells.cell(columns.getOrDefault(column.toLowerCase(Locale.ROOT), -1));
    }
  }

  /** Reads a file; a row above the column names is noted. */
  public void read(ListFile file, char delimiter, Consumer<Row> taker) {
    read(
        file,
        delimiter,
        above -> draft.notRead(above.place(), "a row above the column names; it was not read"),
        taker);
  }

  /**
   * Reads a file: the rows above the column names go to {@code before}, all others to {@code
   * taker}.
   */
  public void read(ListFile file, char delimiter, Consumer<CsvRow> before, Consumer<Row> taker) {
    new CsvRows(file, delimiter, draft).each(row -> take(row, before, taker));
  }

  private void take(CsvRow row, Consumer<CsvRow> before, Consumer<Row> taker) {
    if (!columns.isEmpty()) {
      takeRow(row, taker);
    } else if (CsvRows.header(row.cells()).contains(mark)) {
      takeNames(CsvRows.header(row.cells()));
    } else {
      before.accept(row);
    }
  }

  private void takeNames(List<String> names) {
    width = names.size();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i), i);
    }
  }

  private void takeRow(CsvRow row, Consumer<Row> taker) {
    if (row.cells().size() == width) {
      taker.accept(new Row(row));
    } else {
      draft.notRead(row.place(), wrongWidth(row.cells().size(), width));
    }
  }

  public static String wrongWidth(int cells, int width) {
    return "the row has "
        + Counted.of(cells, "cell")
        + ", but there are "
        + width
        + " columns; it was not read";
  }
}
