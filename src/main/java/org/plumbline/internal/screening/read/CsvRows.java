package org.plumbline.internal.screening.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.problem.Place;

/** Reads a CSV file row by row; a row that cannot be read is noted. */
public final class CsvRows {
  /** No cell of a list is longer; if one seems to be, a quotation mark is missing. */
  static final int LONGEST_CELL = 100_000;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The last character of OFAC's files. */
  private static final String END_OF_FILE = "\u001a";

  private final ListFile file;
  private final char delimiter;
  private final ListDraft draft;
  private boolean wrapped;
  private boolean ended;

  public CsvRows(ListFile file, char delimiter, ListDraft draft) {
    this.file = file;
    this.delimiter = delimiter;
    this.draft = draft;
  }

  /**
   * Hands on each row that is not empty.
   *
   * @throws UnreadableListException if the file cannot be read to the end
   */
  public void each(Consumer<CsvRow> taker) {
    long line = 0;
    try (CsvReader<CsvRecord> reader = CsvText.strict(delimiter).ofCsvRecord(characters())) {
      for (CsvRecord each : reader) {
        line = each.getStartingLineNumber();
        take(new CsvRow(new Place(file.name(), (int) line, 0), each.getFields()), taker);
      }
    } catch (CsvParseException e) {
      throw new UnreadableListException(
          file.name()
              + ": after line "
              + line
              + " a quotation mark is in the wrong place, or the file ends inside a quoted cell; the"
              + " file is cut off or damaged");
    } catch (UncheckedIOException e) {
      throw file.unreadable(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  /** Whether the file ended with OFAC's end-of-file mark. */
  public boolean hasEndMark() {
    return ended;
  }

  private void take(CsvRow row, Consumer<CsvRow> taker) {
    if (row.cells().size() == 1 && row.cell(0).equals(END_OF_FILE)) {
      ended = true;
    } else if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
      draft.notRead(
          row.place(),
          "a cell has more than "
              + String.format(java.util.Locale.ROOT, "%,d", LONGEST_CELL)
              + " characters; the row was not read, and a quotation mark may be missing");
    } else if (!row.cells().stream().allMatch(String::isBlank)) {
      taker.accept(unwrapped(row));
    }
  }

  private CsvRow unwrapped(CsvRow row) {
    if (!CsvText.isWrapped(row.cells(), delimiter)) {
      return row;
    }
    if (!wrapped) {
      wrapped = true;
      draft.notRead(
          row.place(),
          "each row is enclosed in quotation marks, as when a spreadsheet saves the file; the rows"
              + " were read without them");
    }
    return new CsvRow(row.place(), CsvText.unwrapped(row.cells(), delimiter));
  }

  private Reader characters() throws IOException {
    Charset charset = StandardCharsets.UTF_8;
    if (!isUtf8()) {
      charset = WINDOWS;
      draft.notRead(
          Place.of(file.name()),
          "the file is not valid UTF-8; it was read as windows-1252, and names may be misspelt");
    }
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(file.entries(), charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    return reader;
  }

  private boolean isUtf8() throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (InputStream in = file.bytes();
        Reader reader = new InputStreamReader(in, decoder)) {
      reader.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The cells of a header in lower case, with single spaces. */
  public static List<String> header(List<String> cells) {
    return cells.stream().map(CsvRows::column).toList();
  }

  static String column(String cell) {
    return cell.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
  }
}
