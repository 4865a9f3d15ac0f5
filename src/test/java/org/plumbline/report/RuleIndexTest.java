package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plumbline.rulebook.Rulebook;

/** The index of the rules is up to date; {@code -Dplumbline.write=true} makes it so. */
class RuleIndexTest {
  private static final Path RULES = Path.of("rules");
  private static final Path INDEX = RULES.resolve("README.md");

  @Test
  void theIndexIsUpToDate() throws IOException {
    String index = RuleIndex.write(Rulebook.load(RULES));
    if (Boolean.getBoolean("plumbline.write")) {
      Files.writeString(INDEX, index);
    }
    assertEquals(
        index,
        Files.readString(INDEX).replace("\r\n", "\n"),
        INDEX + " is stale; to write it: mvn test -Dtest=RuleIndexTest -Dplumbline.write=true");
  }
}
