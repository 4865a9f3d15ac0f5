package org.plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.Expectation;

/** The test cases of the project. */
public final class CaseFolders {
  /** Their folder. */
  public static final Path ROOT = Path.of("test-cases");

  private CaseFolders() {}

  /** Every case file below {@code folder} that has expectations, by name. */
  public static List<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !ROOT.equals(file.getParent()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The days on which a case is checked. */
  public static List<LocalDate> days(Case theCase) {
    List<LocalDate> expected =
        theCase.expectations().stream()
            .map(Expectation::asOf)
            .flatMap(java.util.Optional::stream)
            .toList();
    return expected.isEmpty() ? theCase.asOf() : expected;
  }
}
