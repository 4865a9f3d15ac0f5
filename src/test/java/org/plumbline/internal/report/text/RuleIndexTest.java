package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plumbline.rulebook.Rulebook;

/** The index of the rules is up to date; {@code plumbline rules --write} makes it so. */
class RuleIndexTest {
  private static final Path RULES = Path.of("rules");
  private static final Path INDEX = RULES.resolve("README.md");

  @Test
  void theIndexIsUpToDate() throws IOException {
    assertEquals(
        RuleIndex.write(Rulebook.load(RULES).withAllPacks()),
        Files.readString(INDEX).replace("\r\n", "\n"),
        INDEX + " is stale; to write it: ./plumbline rules --write");
  }
}
