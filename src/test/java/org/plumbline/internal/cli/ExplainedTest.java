package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.internal.cli.MainTest.Ran;

/** Whole pages of what would clear a flag, and of what is not known, about cases of the rules. */
class ExplainedTest {
  @ParameterizedTest
  @CsvSource({
    "cleared-on-the-day-after, osja/assessment-misapplied, stands-on-the-day, --evidence",
    "cleared-by-nothing, osja/assessment-late, stands-completed-the-day-after-the-start,"
        + " --evidence",
    "cleared-by-documents, osja/review-overdue, depends-assessment-not-recorded, --evidence",
    "over-the-day-after, osja/assessment-undisclosed, stands-on-the-last-day, --evidence",
    "what-is-missing, osja/review-overdue, depends-assessment-not-recorded, --missing"
  })
  void isSaidInTheseWords(String page, String code, String file, String option) throws IOException {
    String givenText = "test-cases/" + code + "/" + file + ".yaml";
    Ran ran =
        option.equals("--missing")
            ? MainTest.run("explain", givenText, option)
            : MainTest.run("explain", givenText, code, option);
    assertEquals(new Ran(0, text(page), ""), ran);
  }

  private static String text(String page) throws IOException {
    try (InputStream in = ExplainedTest.class.getResourceAsStream("explained/" + page + ".txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
