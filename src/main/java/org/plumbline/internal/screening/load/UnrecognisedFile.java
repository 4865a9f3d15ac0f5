package org.plumbline.internal.screening.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.screening.form.OwnCsv;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.read.CsvForm;
import org.plumbline.internal.screening.read.CsvRows;
import org.plumbline.internal.screening.read.CsvText;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.screening.read.ListForm;

/** Explains why files are not a list in a known form. */
final class UnrecognisedFile {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  /** A file with more columns than this is not an attempt at an own list. */
  private static final int MOST_COLUMNS = 2 * OwnCsv.COLUMNS.size();

  /** How zip files and spreadsheets start, and how gzip files start when read as text. */
  private static final List<String> PACKED = List.of("PK\u0003\u0004", "\u001f\ufffd");

  private UnrecognisedFile() {}

  /** One sentence about files that no form recognises. */
  static String why(List<ListFile> files, List<ListForm> forms) {
    return files.stream()
        .filter(file -> forms.stream().noneMatch(form -> form.recognises(file)))
        .flatMap(file -> reason(file, forms).map(reason -> file.name() + ": " + reason).stream())
        .findFirst()
        .orElse(
            ListFile.names(files)
                + (files.size() == 1
                    ? ": this is not a sanctions list in a known form"
                    : ": these files are not one sanctions list in a known form"));
  }

  /** For several files in a form that always has one. */
  static UnreadableListException separateLists(List<ListFile> files, ListForm form) {
    return new UnreadableListException(
        ListFile.names(files)
            + ": each of these files is a separate list ("
            + form.kind().title()
            + "); import one list at a time");
  }

  static UnreadableListException sameContent(ListFile first, ListFile second) {
    return new UnreadableListException(
        first.name().equals(second.name())
            ? first.name() + ": this file is given twice"
            : first.name() + ", " + second.name() + ": these two files have the same content");
  }

  private static Optional<String> reason(ListFile file, List<ListForm> forms) {
    String start = file.head().stripLeading().toLowerCase(Locale.ROOT);
    if (start.isEmpty()) {
      return Optional.of("the file is empty");
    }
    if (PACKED.stream().anyMatch(file.head()::startsWith)) {
      return Optional.of(
          "this is a compressed file or a spreadsheet, not text; unpack it, or save it as CSV");
    }
    if (file.head().indexOf('\0') >= 0) {
      return Optional.of("this is UTF-16, or not text at all; save it as UTF-8 or windows-1252");
    }
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return Optional.of(
          "this is a web page, not a list; the site may have answered with an error page");
    }
    return otherDelimiter(file, forms).or(() -> otherColumns(file));
  }

  private static Optional<String> otherDelimiter(ListFile file, List<ListForm> forms) {
    return forms.stream()
        .flatMap(form -> form instanceof CsvForm csv ? Stream.of(csv) : Stream.empty())
        .flatMap(
            form ->
                DELIMITERS.stream()
                    .filter(delimiter -> delimiter != form.delimiter())
                    .filter(delimiter -> form.recognises(CsvText.firstRows(file.head(), delimiter)))
                    .map(
                        delimiter ->
                            "this looks like the "
                                + form.kind().title()
                                + ", but its cells are separated by "
                                + shown(delimiter)
                                + "; the list is published with "
                                + shown(form.delimiter())))
        .findFirst();
  }

  private static String shown(char delimiter) {
    return delimiter == '\t' ? "tabs" : "'" + delimiter + "'";
  }

  private static Optional<String> otherColumns(ListFile file) {
    return CsvText.firstRows(file.head(), ',').stream()
        .findFirst()
        .map(CsvRows::header)
        .filter(header -> header.contains("name") && header.size() <= MOST_COLUMNS)
        .map(OwnCsv::unknownColumns)
        .filter(unknown -> !unknown.isEmpty())
        .map(
            unknown ->
                "a list of your own can have the columns "
                    + String.join(", ", OwnCsv.COLUMNS)
                    + " (only name is required), but not "
                    + String.join(", ", unknown));
  }
}
