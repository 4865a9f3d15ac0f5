package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.internal.cli.MainTest.Ran;

/**
 * Of each file {@code broken-rules/x.drl}, {@code lint --format json} says what stands in {@code
 * x.json}: file, line, column, code, hint and how it is mended.
 */
class BrokenRulesAsJsonTest {
  private static final Path BROKEN =
      Path.of("src/test/resources/org/plumbline/rulebook/broken-rules");

  static List<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(BROKEN)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void lintSaysOfEachExactlyWhatIsExpected(Path file) throws IOException {
    Ran ran = MainTest.run("lint", "--format", "json", "--as-of", "2026-11-23", file.toString());
    String expected = Files.readString(Path.of(file.toString().replace(".drl", ".json")));
    assertEquals(new Ran(expected.contains("\"error\"") ? 3 : 1, expected, ""), ran);
  }
}
