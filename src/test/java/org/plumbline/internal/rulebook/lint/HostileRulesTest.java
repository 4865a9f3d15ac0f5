package org.plumbline.internal.rulebook.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.rulebook.Rulebook;

/**
 * A folder of rules from a stranger. Each file of {@code hostile-rules} but the packs that the
 * rules need has one thing in it that no rule may have, and its name says what; {@code
 * hostile-rules.txt} has all that is said of them.
 */
class HostileRulesTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/plumbline/rulebook/hostile-rules");
  private static final Path EXPECTED = FOLDER.resolveSibling("hostile-rules.txt");

  /** The packs in which nothing is wrong but the rules, values and pages. */
  private static final Set<String> HARMLESS =
      Set.of("cost", "deeds", "disguise", "names", "output", "pages", "words").stream()
          .map(pack -> pack + "/pack.yaml")
          .collect(Collectors.toUnmodifiableSet());

  private static String refused() {
    BrokenRulesException broken =
        assertThrows(BrokenRulesException.class, () -> Rulebook.load(FOLDER));
    return String.valueOf(broken.getMessage())
            .replace(FOLDER.toString().replace('\\', '/') + "/", "")
        + "\n";
  }

  @Test
  void isRefusedForWhatTheNamesOfItsFilesSay() throws IOException {
    if (Boolean.getBoolean("plumbline.write")) {
      Files.writeString(EXPECTED, refused());
    }
    assertEquals(Files.readString(EXPECTED), refused());
  }

  @Test
  void eachOfItsFilesIsRefused() throws IOException {
    Set<String> refused =
        refused()
            .lines()
            .map(line -> line.replaceFirst(":.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    refused.addAll(HARMLESS);
    assertEquals(String.join("\n", files()), String.join("\n", refused));
  }

  @Test
  void hasAtLeastSixtyOfThem() throws IOException {
    assertTrue(files().size() >= 200, () -> "files may have got lost");
  }

  @Test
  void leavesNoTrace() throws IOException {
    System.clearProperty("plumbline.deed");
    refused();
    assertNull(System.getProperty("plumbline.deed"));
    assertTrue(Files.notExists(Path.of("target/deed")));
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.equals("README.md"))
          .sorted()
          .toList();
    }
  }
}
