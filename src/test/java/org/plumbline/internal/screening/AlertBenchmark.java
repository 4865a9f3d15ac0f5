package org.plumbline.internal.screening;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.load.ListLoader;
import org.plumbline.internal.screening.names.compare.MatchDecision;
import org.plumbline.internal.screening.names.word.NameKind;

/**
 * How many names of people a list finds. Of names that are listed that is the recall, of names that
 * are not it is the false alerts. The arguments are a CSV file with names, the column they are in,
 * and the files of the list. All are given one country, so that names alone are measured.
 */
final class AlertBenchmark {
  private static final Set<String> ONE_COUNTRY = Set.of("XA");

  private AlertBenchmark() {}

  /** Takes the file with names, the column and the files of the list; prints. */
  public static void main(String[] args) throws IOException {
    List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
    System.out.print(report(ListLoader.load(files), Path.of(args[0]), args[1]));
  }

  static String report(SanctionsList list, Path names, String column) throws IOException {
    Screening screening =
        Screening.of(
            List.of(
                new UsedList(
                    "list",
                    List.of(
                        new UsedList.Edition(
                            LocalDate.of(2026, 1, 1), true, ofOneCountry(list))))));
    int asked = 0;
    int same = 0;
    int possible = 0;
    try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(names)) {
      for (NamedCsvRecord line : lines) {
        List<Match> matches =
            screening.matches(
                new NameQuery(
                    List.of(line.getField(column)),
                    NameKind.PERSON,
                    Optional.empty(),
                    ONE_COUNTRY));
        asked++;
        if (!matches.isEmpty()) {
          if (matches.get(0).sameness() == MatchDecision.SAME) {
            same++;
          } else {
            possible++;
          }
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "%d names: same %d, possible %d, none %d; found %.2f per 1,000, same %.2f per 1,000%n",
        asked,
        same,
        possible,
        asked - same - possible,
        1_000.0 * (same + possible) / asked,
        1_000.0 * same / asked);
  }

  private static SanctionsList ofOneCountry(SanctionsList list) {
    List<ListEntry> entries =
        list.entries().stream()
            .filter(ListEntry::listed)
            .map(
                entry ->
                    new ListEntry(
                        entry.id(),
                        entry.kind(),
                        entry.names(),
                        ONE_COUNTRY,
                        entry.programmes(),
                        entry.effects(),
                        entry.from(),
                        entry.to(),
                        List.of(),
                        "",
                        entry.place()))
            .toList();
    return new SanctionsList(
        list.kind(), list.date(), list.sha256(), entries, list.extract(), list.notRead());
  }
}
