package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.impact.Impact;
import org.plumbline.internal.impact.ImpactResult;
import org.plumbline.internal.replay.CaseFolder;
import org.plumbline.internal.report.Expected;
import org.plumbline.internal.report.Tiny;
import org.plumbline.internal.report.json.ImpactJson;
import org.plumbline.internal.report.markdown.ImpactMarkdown;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.rulebook.Rulebook;

class ImpactReportTest {
  @TempDir Path folder;

  /** The interval of reviews is 6 months in place of 12: whom that concerns, and why. */
  @Test
  void sixMonthsInPlaceOfTwelveNamesTheHistoriesConcerned() throws IOException {
    Path newer = copied(Path.of("rules"));
    replace(newer.resolve("osja/values/review-interval-months.yaml"), "value: 12,", "value: 6,");
    ImpactResult result =
        Impact.of(Rulebook.load(Path.of("rules")), Rulebook.load(newer))
            .on(CaseFolder.files(Path.of("test-cases/histories")), Progress.NONE);
    String text = ImpactReport.write("rules", "newer", result, false);
    assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    Expected.assertExpected("impact-histories.txt", text);
  }

  @Test
  void asText() throws IOException {
    assertEquals(
        """
        From older to newer
        ===================
        Adds 0 flags, clears 1, changes 1; 1 of 3 checks has the same flags.
        1 verdict differs.

        Checks whose verdict differs
        ----------------------------

        31 March 2022     NO FLAGS, was STOP; a
          - tiny/assessment-missing@training: cleared, blocker, stands
              assistance has been given since 1 March 2019, and no assessment was made
              by edit 1

        Checks whose flags differ
        -------------------------

        31 March 2022     UNDETERMINED, as before; b
          ~ tiny/summary-unpublished@training: changed, high, depends
              it may be that all of this holds: the assessment of 15 January 2019 has no
              public summary
              severity: medium -> high
              basis: Our choice; unverified (own, unverified) -> Our < b > choice (own)
              by edit 2

        Edits
        -----
        1    rule tiny/assessment-missing: may have changed 1 flag
             conditions
        2    rule tiny/summary-unpublished: may have changed 1 flag
             severity: medium -> high
             basis: Our choice; unverified -> Our < b > choice
        """,
        ImpactReport.write("older", "newer", tiny(), false));
  }

  @Test
  void asMarkdown() throws IOException {
    assertEquals(
        """
        # From older to newer

        Adds 0 flags, clears 1, changes 1; 1 of 3 checks has the same flags.

        1 verdict differs.

        ## Checks whose verdict differs

        ### a, 31 March 2022: NO FLAGS, was STOP

        - **cleared tiny/assessment-missing@training:** blocker, stands; by edit 1. assistance has been given since 1 March 2019, and no assessment was made

        ## Checks whose flags differ

        ### b, 31 March 2022: UNDETERMINED, as before

        - **changed tiny/summary-unpublished@training:** high, depends; severity: medium -\\> high; basis: Our choice; unverified (own, unverified) -\\> Our \\< b \\> choice (own); by edit 2. it may be that all of this holds: the assessment of 15 January 2019 has no public summary

        ## Edits

        | No. | Edit | What is different | Effect |
        |---|---|---|---|
        | 1 | rule tiny/assessment-missing | conditions | may have changed 1 flag |
        | 2 | rule tiny/summary-unpublished | severity: medium -\\> high; basis: Our choice; unverified -\\> Our \\< b \\> choice | may have changed 1 flag |
        """,
        ImpactMarkdown.write("older", "newer", tiny()));
  }

  @Test
  void asJson() throws IOException {
    Expected.assertExpected("impact.json", ImpactJson.write("0.1.0", "older", "newer", tiny()));
  }

  @Test
  void withoutAnEditThereIsNothingToTell() {
    assertEquals(
        """
        From older to newer
        ===================
        No edit changes what a rule does; all flags of 4,321 checks stay the same.
        """,
        ImpactReport.write(
            "older", "newer", new ImpactResult(List.of(), 4321, List.of(), List.of()), false));
  }

  /** Three cases: the flag of the first is cleared, one of the second changed, the third stays. */
  private ImpactResult tiny() throws IOException {
    Path older = Tiny.rules(folder.resolve("older"));
    Path newer = Tiny.rules(folder.resolve("newer"));
    replace(
        newer.resolve("tiny/assessment-missing.drl"),
        "runningOn( $day )",
        "runningOn( $day ), from > $day");
    replace(newer.resolve("tiny/summary-unpublished.drl"), "\"medium\"", "\"high\"");
    replace(
        newer.resolve("tiny/summary-unpublished.drl"),
        "Our choice; unverified",
        "Our < b > choice");
    Path cases = folder.resolve("cases");
    Tiny.write(cases.resolve("a.yaml"), Tiny.CASE);
    Tiny.write(
        cases.resolve("b.yaml"),
        made("{date: 2019-01-15, summary-published: unknown, source: report}"));
    Tiny.write(
        cases.resolve("c.yaml"),
        made("{date: 2019-01-15, summary-published: yes, source: report}"));
    return Impact.of(Rulebook.load(older), Rulebook.load(newer))
        .on(CaseFolder.files(cases), Progress.NONE);
  }

  private static String made(String assessment) {
    return Tiny.CASE.replace("{none: yes, source: report}", "[" + assessment + "]");
  }

  private Path copied(Path rules) throws IOException {
    Path copy = folder.resolve("rules");
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Tiny.write(copy.resolve(rules.relativize(file).toString()), Files.readString(file));
      }
    }
    return copy;
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), file + " has no " + from);
    Files.writeString(file, text.replace(from, to));
  }
}
