package org.plumbline.internal.report.text;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.internal.text.SafeText;

/**
 * Tables for spreadsheets, as RFC 4180 has them. A cell that a spreadsheet could take for a formula
 * begins with an apostrophe.
 */
final class CsvCells {
  /**
   * A formula, also after what nobody sees: spaces, marks, and the letters that are blank. Which of
   * these a spreadsheet passes over is not the same in all.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\s\\p{Z}\\p{C}\\p{M}\\u115f\\u1160\\u2800\\u3164\\uffa0]*"
              + "[=+@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20-]");

  private CsvCells() {}

  /** The table; the first row names the columns. */
  static String write(Collection<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(CsvCells::cell).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  /**
   * Whatever might end a cell in any dialect stands in quotation marks, so that no part of a text
   * becomes the beginning of a cell.
   */
  private static String cell(String text) {
    String safe = (FORMULA.matcher(text).lookingAt() ? "'" : "") + SafeText.of(text);
    return safe.matches("[\\w ./:-]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
