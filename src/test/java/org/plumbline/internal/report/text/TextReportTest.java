package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.report.Tiny;

class TextReportTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

  @TempDir Path folder;

  @Test
  void theWholeReportOfASmallCase() {
    assertEquals(
        """
        A made-up case
        ==============
        Case        case
        As of       2022-03-31, drawn from a public record
        Verdict     STOP, if The Watch's account is right (not denied)
                    A blocker stands: it must not go on.
        Not judged  Sanctions, abuse by the recipients, what the assistance changes and
                    how far the facts can be trusted: no pack that ran covers these.
        Could be    no graver, by the rules that were run
        Mind        The case says nothing about sanctions lists, so nobody was screened.

        Were the risks assessed?
        ------------------------

        blocker, stands - No risk assessment was made
          tiny/assessment-missing@training
          Assistance has been given since 2019-03-01, and no assessment was made.
          On the word of  The Watch, 2022-05-17 (documented by an NGO); for the rest The
                          Ministry, 2021-05-04
          Known since     2022-05-17, with hindsight: after the day of the check
          Rests on        Made-up guidance, 1: assess first (guidance)

        What is not known, and how many flags hang on it
        ------------------------------------------------
          - 8 questions are open, on which no flag hangs

        What this does not say
        ----------------------
        Not looked at, as the case says nothing of them: links, listings, deployment
        programmes, other partnerships, torture findings, outcome findings, findings,
        incidents, host statements, donor statements, host laws, equipment, expansions,
        overrulings, warnings, targets, fees, hand-overs, withdrawals, corrections,
        scope disputes.
        1 rule raised nothing; 'explain' says of each why not.
        Made from the facts HASH and the rules HASH (first digits of
        SHA-256) by Drools 10.2.0.

        """,
        text(Tiny.CASE, false));
  }

  @Test
  void whatDependsSaysOnWhat() {
    String unknown =
        Tiny.CASE.replace(
            "{none: yes, source: report}",
            "[{made: unknown, date: 2019-01-15, summary-published: yes, source: report}]");
    assertEquals(
        """
        Verdict     UNDETERMINED
                    What is not known outweighs all that stands.
        Not judged  Sanctions, abuse by the recipients, what the assistance changes and
                    how far the facts can be trusted: no pack that ran covers these.
        Could be    STOP; that hangs on:
                    - was assessment 1 made, and when?
        Mind        The case says nothing about sanctions lists, so nobody was screened.
        Mind        The public record is taken as complete for assessments, up to the
                    date of the newest source there. What it does not list there counts
                    as not done.
        """,
        part(text(unknown, false), "Verdict", "\n\n"));
    assertEquals(
        """
        blocker, depends - No risk assessment was made
          tiny/assessment-missing@training
          It may be that all of this holds: assistance has been given since 2019-03-01,
          and no assessment was made.
          On the word of  The Ministry, 2021-05-04 (official)
          Known since     2021-05-04
          Depends on      was assessment 1 made, and when?
          Rests on        Made-up guidance, 1: assess first (guidance)
        """,
        part(text(unknown, false), "blocker, depends", "\n\n"));
  }

  @Test
  void anUnverifiedBasisSaysSo() {
    String made =
        Tiny.CASE.replace(
            "{none: yes, source: report}",
            "[{date: 2019-01-15, summary-published: no, source: report}]");
    assertEquals(
        """
        medium, stands - No summary is public
          tiny/summary-unpublished@training
          The assessment of 2019-01-15 has no public summary.
          On the word of  The Watch, 2022-05-17 (documented by an NGO)
          Known since     2022-05-17, with hindsight: after the day of the check
          Rests on        Our choice; unverified (own, unverified)
        """,
        part(text(made, false), "medium, stands", "\n\n"));
    assertEquals(
        """
        Verdict     CAUTION, if The Watch's account is right (not denied)
                    A medium flag stands: it is to be dealt with.
        Not judged  Sanctions, abuse by the recipients, what the assistance changes and
                    how far the facts can be trusted: no pack that ran covers these.
        Could be    no graver, by the rules that were run
        Mind        The case says nothing about sanctions lists, so nobody was screened.
        Mind        The public record is taken as complete for assessments, up to the
                    date of the newest source there. What it does not list there counts
                    as not done.
        """,
        part(text(made, false), "Verdict", "\n\n"));
  }

  @Test
  void aReplyIsPrintedBesideTheFlagAndNamedInTheHeading() {
    String answered =
        Tiny.CASE
            + "replies: [{by: the Ministry, date: 2022-06, words: One was made, to: [tiny/assessment-missing]}]\n";
    assertEquals(
        """
        Verdict     STOP, if The Watch's account is right (answered by the Ministry, see
                    below)
        """,
        part(text(answered, false), "Verdict", "            A blocker"));
    assertEquals(
        "  Reply           the Ministry, 2022-06: \"One was made\"\n",
        part(text(answered, false), "  Reply", "\n\n"));
  }

  @Test
  void afterTheEndItSpeaksInThePast() {
    String ended = Tiny.CASE.replace("from: 2019-03-01,", "from: 2019-03-01, to: 2021-12-31,");
    assertEquals(
        """
        Verdict     ENDED; on 2021-12-31, the last day on which it certainly ran, the
                    verdict was stop
                    The assistance ended before the day of the check.
        Not judged  Sanctions, abuse by the recipients, what the assistance changes and
                    how far the facts can be trusted: no pack that ran covers these.
        Could be    no graver, by the rules that were run
        Mind        The case says nothing about sanctions lists, so nobody was screened.
        """,
        part(text(ended, false), "Verdict", "\n\n"));
  }

  @Test
  void aVerdictThatRestsOnAPackThatMustBeAskedForNamesIt() {
    assertEquals(
        """
        Could be    no graver, by the rules that were run
        Mind        The verdict rests on the pack tiny, which runs only on request.
        Mind        The case says nothing about sanctions lists, so nobody was screened.
        """,
        part(asked(Tiny.CASE), "Could be", "\n\n"));
  }

  @Test
  void whatAVerdictCouldBeNamesSuchAPackToo() {
    assertEquals(
        """
        Mind        The worst case rests on the pack tiny, which runs only on request.
        Mind        The case says nothing about sanctions lists, so nobody was screened.
        """,
        part(
            asked(Tiny.CASE.replace("assessments: {none: yes, source: report}\n", "")),
            "Mind",
            "\n\n"));
  }

  /** The head of the report where the pack is opt-in and was asked for. */
  private String asked(String text) {
    Path rules = Tiny.rules(folder);
    Path pack = rules.resolve("tiny/pack.yaml");
    Tiny.write(pack, read(pack) + "opt-in: yes\n");
    Plumbline plumbline = Plumbline.load(rules).only(List.of("tiny"));
    return report(plumbline, false).write(List.of(plumbline.check(Case.parse(text), DAY)));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anOfficialAccountNeedsNoCondition() {
    String official =
        Tiny.CASE.replace("{none: yes, source: report}", "{none: yes, source: [answer, report]}");
    assertEquals(
        "Verdict     STOP\n", part(text(official, false), "Verdict", "            A blocker"));
  }

  @Test
  void withoutASourceItSaysSo() {
    String unsourced =
        Tiny.CASE
            .replace("{none: yes, source: report}", "{none: yes, source: [answer, report]}")
            .replace("funders: none, source: answer", "funders: none");
    assertEquals(
        """
        Verdict     STOP, if what the case says without a source is right (not denied)
        """,
        part(text(unsourced, false), "Verdict", "            A blocker"));
  }

  @Test
  void severalChecksBeginWithTheirVerdicts() {
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    Case theCase = Case.parse(Tiny.CASE);
    List<Check> checks =
        List.of(plumbline.check(theCase, LocalDate.of(2018, 1, 1)), plumbline.check(theCase, DAY));
    assertEquals(
        """
        2 checks
        ========
        2018-01-01  NO FLAGS; case
        2022-03-31  STOP; case

        """,
        part(report(plumbline, false).write(checks), "2 checks", "A made-up case"));
  }

  @Test
  void explainingItListsWhatRaisedNothingAndWhatNoRuleLooksAt() {
    assertEquals(
        """
        1 rule raised nothing:
          - tiny/summary-unpublished: it does not find an assessment (made by
            2022-03-31; summary public: no)
        No rule of tiny looks at:
          - whether an assessment is any good
        """,
        part(text(Tiny.CASE, true), "1 rule raised", "Made from"));
  }

  @Test
  void namesAreShownEscaped() {
    String named =
        Tiny.CASE.replace("case: A made-up case", "case: \"A case \\u202e of \\u001b[31m\"");
    assertEquals("A case \\u202e of \\u001b[31m\n", part(text(named, false), "A case", "===="));
  }

  @Test
  void aWideTitleIsUnderlinedAsWide() {
    String named = Tiny.CASE.replace("A made-up case", "新疆警察学院");
    assertEquals("新疆警察学院\n============\n", part(text(named, false), "新疆", "Case"));
  }

  @Test
  void coloursAreForTerminalsOnly() {
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    List<Check> checks = List.of(plumbline.check(Case.parse(Tiny.CASE), DAY));
    String coloured = new TextReport(plumbline.rulebook().packs(), true, false).write(checks);
    assertEquals(
        "\u001b[2mVerdict\u001b[0m     \u001b[1;31mSTOP\u001b[0m, if The Watch's account is right (not denied)\n",
        part(coloured, "\u001b[2mVerdict", "            A blocker"));
    assertEquals(
        report(plumbline, false).write(checks), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  private String text(String text, boolean explain) {
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    String report =
        report(plumbline, explain).write(List.of(plumbline.check(Case.parse(text), DAY)));
    return report.replaceAll("(facts|rules) [0-9a-f]{12}", "$1 HASH");
  }

  private static TextReport report(Plumbline plumbline, boolean explain) {
    return new TextReport(plumbline.rulebook().packs(), false, explain);
  }

  /** From {@code first} to before {@code next}. */
  private static String part(String text, String first, String next) {
    String rest = text.substring(text.indexOf(first));
    int end = rest.indexOf(next);
    return rest.substring(0, next.equals("\n\n") ? end + 1 : end);
  }
}
