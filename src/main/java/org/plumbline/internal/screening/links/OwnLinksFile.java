package org.plumbline.internal.screening.links;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.text.FileFailure;
import org.plumbline.internal.text.Sha256;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/** Reads the user's own links from CSV. */
final class OwnLinksFile {
  private static final List<String> HEADER =
      List.of("from", "to", "relation", "percent", "since", "until", "source");

  private OwnLinksFile() {}

  static OwnLinks read(Path file) {
    String name = file.toString().replace('\\', '/');
    FileFailure.ofReading(file)
        .ifPresent(
            why -> {
              throw new UnreadableListException(name + ": " + why);
            });
    String text = text(file, name);
    List<OwnLink> links = new ArrayList<>();
    List<Problem> notRead = new ArrayList<>();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text)) {
      boolean isHeader = true;
      for (CsvRecord row : rows) {
        Place place = new Place(name, Math.toIntExact(row.getStartingLineNumber()), 0);
        if (isHeader) {
          checkHeader(row.getFields(), place);
          isHeader = false;
        } else {
          try {
            links.add(link(row.getFields(), place));
          } catch (NotUnderstood e) {
            notRead.add(new Problem(place, e.sentence, ""));
          }
        }
      }
      if (isHeader) {
        throw new UnreadableListException(name + ": the file is empty; " + wanted());
      }
    } catch (CsvParseException e) {
      throw new UnreadableListException(name + ": this is not valid CSV; " + wanted());
    } catch (IOException e) {
      throw new IllegalStateException("a text can always be read", e);
    }
    return new OwnLinks(links, notRead, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Path file, String name) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new UnreadableListException(name + ": the file is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new UnreadableListException(
          name + ": the file cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private static void checkHeader(List<String> header, Place place) {
    if (!header.equals(HEADER)) {
      throw new UnreadableListException(
          place + ": " + wanted() + ", not '" + String.join(",", header) + "'");
    }
  }

  private static String wanted() {
    return "the first line must be '" + String.join(",", HEADER) + "'";
  }

  private static OwnLink link(List<String> cells, Place place) throws NotUnderstood {
    if (cells.size() != HEADER.size()) {
      throw new NotUnderstood(
          "the row has " + cells.size() + " cells; it must have " + HEADER.size());
    }
    try {
      return new OwnLink(
          text(cells, 0),
          text(cells, 1),
          relation(text(cells, 2)),
          percent(cells.get(3).strip()),
          day(cells, 4),
          day(cells, 5),
          text(cells, 6),
          place);
    } catch (IllegalArgumentException e) {
      throw new NotUnderstood(String.valueOf(e.getMessage()));
    }
  }

  private static String text(List<String> cells, int column) throws NotUnderstood {
    String text = cells.get(column).strip();
    if (text.isEmpty()) {
      throw new NotUnderstood(HEADER.get(column) + " is empty");
    }
    return text;
  }

  private static Relation relation(String text) throws NotUnderstood {
    return Relation.of(text)
        .orElseThrow(
            () ->
                new NotUnderstood(
                    "relation is '" + text + "'; it must be one of " + Relation.all()));
  }

  private static Optional<Double> percent(String text) throws NotUnderstood {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.matches("\\d{1,3}([.]\\d+)?") && Double.parseDouble(text) <= 100) {
      return Optional.of(Double.parseDouble(text));
    }
    throw new NotUnderstood("percent is '" + text + "'; it must be a number from 0 to 100");
  }

  private static Optional<LocalDate> day(List<String> cells, int column) throws NotUnderstood {
    String text = cells.get(column).strip();
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new NotUnderstood(
          HEADER.get(column) + " is '" + text + "'; it must be a date such as 2024-01-31");
    }
  }

  /** Why a row was not read. */
  private static final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    NotUnderstood(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }
  }
}
