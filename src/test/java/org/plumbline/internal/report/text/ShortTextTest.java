package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.report.Tiny;
import org.plumbline.internal.report.text.TextReport.Depth;

/** The default text of {@code check}: on about two screens, with every limit of the answer. */
class ShortTextTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

  @TempDir Path folder;

  @Test
  void aStop() {
    assertEquals("", text(Tiny.CASE));
  }

  @Test
  void whatIsUndetermined() {
    assertEquals(
        "",
        text(
            Tiny.CASE.replace(
                "{none: yes, source: report}",
                "[{made: unknown, date: 2019-01-15, summary-published: yes, source: report}]")));
  }

  @Test
  void whatWasNotJudged() {
    Plumbline plumbline = Plumbline.withBundledRules();
    Check check = plumbline.check(Case.parse(Tiny.CASE), LocalDate.of(2010, 1, 1));
    assertEquals("", write(plumbline, check));
  }

  @Test
  void anAcceptedRiskAReplyAndAnUnverifiedBasisAreNamed() {
    String made =
        Tiny.CASE.replace(
                "{none: yes, source: report}",
                "[{date: 2019-01-15, summary-published: no, source: report}]")
            + "replies: [{by: the Ministry, date: 2022-06, words: It was, to: [tiny/summary-unpublished]}]\n";
    Path file = Tiny.write(folder.resolve("case.yaml"), made);
    Tiny.write(
        folder.resolve("case.accepted-risks.yaml"),
        """
        accepted-risks:
          - {flag: tiny/summary-unpublished, by: a minister, reason: A summary follows, decided: 2022-01-10, expires: 2022-02-28}
        """);
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    String text = write(plumbline, plumbline.check(Case.read(file), DAY));
    assertEquals("", part(text, "medium ", "\n\n"));
  }

  @Test
  void aFlagAboutSeveralBodiesIsOneEntry() {
    String text = history();
    assertEquals(
        """
        high     The recipient's people could be sent to a region of concern (Hunan
                 Police Academy, Shanghai Police College) - Freedom from Torture (NGO),
                 17 May 2022 (after the check); reply recorded
        """,
        part(text, "high     The recipient's people", "medium"));
  }

  @Test
  void aHistoryFitsOnAboutTwoScreens() {
    assertTrue(history().lines().count() <= 70, history());
  }

  @Test
  void theDetailsSayWhatTheShortFormLeavesOut() {
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    Check check = plumbline.check(Case.parse(Tiny.CASE), DAY);
    String head = write(plumbline, check).split("\n\n", 2)[0];
    String details =
        new TextReport(plumbline.rulebook().packs(), false, Depth.DETAILS).write(List.of(check));
    assertTrue(details.startsWith(head + "\n\n"), details);
    assertTrue(details.contains("tiny/assessment-missing@training\n"), details);
  }

  private String history() {
    Plumbline plumbline = Plumbline.withBundledRules();
    Case theCase = Case.read(Path.of("test-cases/histories/uk-china-police-college.yaml"));
    return write(plumbline, plumbline.check(theCase, DAY));
  }

  private String text(String text) {
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    return write(plumbline, plumbline.check(Case.parse(text), DAY));
  }

  private static String write(Plumbline plumbline, Check check) {
    return new TextReport(plumbline.rulebook().packs(), false, Depth.SHORT)
        .write(List.of(check))
        .replaceAll("(facts|rules) [0-9a-f]{12}", "$1 HASH");
  }

  /** From {@code first} to before {@code next}. */
  private static String part(String text, String first, String next) {
    String rest = text.substring(text.indexOf(first));
    int end = rest.indexOf(next);
    return rest.substring(0, next.equals("\n\n") ? end + 1 : end);
  }
}
