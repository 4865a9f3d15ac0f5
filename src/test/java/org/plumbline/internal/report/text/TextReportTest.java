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
        Date        31 March 2022, drawn from a public record
        Verdict     STOP, if The Watch's account is right (no reply is recorded)
                    A blocker stands. It needs to be resolved before the assistance
                    starts or continues.
        Not judged  Sanctions, abuse by the recipients, what the assistance changes and
                    how far the facts can be trusted: no pack that ran covers these.
        Worst case  the same, under the rules asked
        Note        The case says nothing about sanctions lists, so nobody was screened.

        Were the risks assessed?
        ------------------------

        blocker, stands - No risk assessment was made
          tiny/assessment-missing@training
          Assistance has been given since 1 March 2019, and no assessment was made.
          According to    The Watch, 17 May 2022 (documented by an NGO); for other
                          facts: The Ministry, 4 May 2021
          Published       17 May 2022 (after the date of the check)
          Basis           Made-up guidance, 1: assess first (guidance)

        Open questions, and how many flags depend on each
        -------------------------------------------------
          - 8 questions that no flag depends on

        What this does not cover
        ------------------------
        Not looked at, because the case says nothing about them: links, listings,
        deployment programmes, other partnerships, torture findings, outcome findings,
        findings, incidents, host statements, donor statements, host laws, equipment,
        expansions, overrulings, warnings, targets, fees, hand-overs, withdrawals,
        corrections, scope disputes.
        1 rule raised nothing; 'explain' gives the reason for each.
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
                    What is still open could be more serious than anything that stands.
                    The open questions need answers first.
        Not judged  Sanctions, abuse by the recipients, what the assistance changes and
                    how far the facts can be trusted: no pack that ran covers these.
        Worst case  STOP, under the rules asked; it depends on:
                    - was assessment 1 made, and when?
        Note        The case says nothing about sanctions lists, so nobody was screened.
        Note        The public record is taken as complete for assessments, up to the
                    date of the newest source on them. Anything it does not list there
                    counts as not done.
        """,
        part(text(unknown, false), "Verdict", "\n\n"));
    assertEquals(
        """
        blocker, depends - No risk assessment was made
          tiny/assessment-missing@training
          It may be that all of this holds: assistance has been given since 1 March
          2019, and no assessment was made.
          According to    The Ministry, 4 May 2021 (official)
          Published       4 May 2021
          Depends on      was assessment 1 made, and when?
          Basis           Made-up guidance, 1: assess first (guidance)
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
          The assessment of 15 January 2019 has no public summary.
          According to    The Watch, 17 May 2022 (documented by an NGO)
          Published       17 May 2022 (after the date of the check)
          Basis           Our choice; unverified (own, unverified)
        """,
        part(text(made, false), "medium, stands", "\n\n"));
    assertEquals(
        """
        Verdict     CAUTION, if The Watch's account is right (no reply is recorded)
                    A medium flag stands. It needs to be dealt with.
        Not judged  Sanctions, abuse by the recipients, what the assistance changes and
                    how far the facts can be trusted: no pack that ran covers these.
        Worst case  the same, under the rules asked
        Note        The case says nothing about sanctions lists, so nobody was screened.
        Note        The public record is taken as complete for assessments, up to the
                    date of the newest source on them. Anything it does not list there
                    counts as not done.
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
        Verdict     STOP, if The Watch's account is right (the Ministry has replied)
        """,
        part(text(answered, false), "Verdict", "            A blocker"));
    assertEquals(
        "  Reply           the Ministry, June 2022: \"One was made\"\n",
        part(text(answered, false), "  Reply", "\n\n"));
  }

  @Test
  void afterTheEndItSpeaksInThePast() {
    String ended = Tiny.CASE.replace("from: 2019-03-01,", "from: 2019-03-01, to: 2021-12-31,");
    assertEquals(
        """
        Verdict     ENDED; on 31 December 2021, the last day on which it certainly ran,
                    the verdict was stop
                    The assistance ended before the date of the check.
        Not judged  Sanctions, abuse by the recipients, what the assistance changes and
                    how far the facts can be trusted: no pack that ran covers these.
        Worst case  the same, under the rules asked
        Note        The case says nothing about sanctions lists, so nobody was screened.
        """,
        part(text(ended, false), "Verdict", "\n\n"));
  }

  @Test
  void aVerdictThatRestsOnAPackThatMustBeAskedForNamesIt() {
    assertEquals(
        """
        Worst case  the same, under the rules asked
        Note        The verdict rests on the pack tiny, which runs only on request.
        Note        The case says nothing about sanctions lists, so nobody was screened.
        """,
        part(asked(Tiny.CASE), "Worst case", "\n\n"));
  }

  @Test
  void whatAVerdictCouldBeNamesSuchAPackToo() {
    assertEquals(
        """
        Note        The worst case rests on the pack tiny, which runs only on request.
        Note        The case says nothing about sanctions lists, so nobody was screened.
        """,
        part(
            asked(Tiny.CASE.replace("assessments: {none: yes, source: report}\n", "")),
            "Note",
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
        Verdict     STOP, if what the case says without a source is right (no reply is
                    recorded)
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
        1 January 2018    NO FLAGS; case
        31 March 2022     STOP; case

        """,
        part(report(plumbline, false).write(checks), "2 checks", "A made-up case"));
  }

  @Test
  void explainingItListsWhatRaisedNothingAndWhatNoRuleLooksAt() {
    assertEquals(
        """
        1 rule raised nothing:
          - tiny/summary-unpublished: it does not find an assessment (made by 31 March
            2022; summary public: no)
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
    String coloured =
        new TextReport(plumbline.rulebook().packs(), true, TextReport.Depth.DETAILS).write(checks);
    assertEquals(
        "\u001b[2mVerdict\u001b[0m     \u001b[1;31mSTOP\u001b[0m, if The Watch's account is right (no reply is recorded)\n",
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
    return report(plumbline, explain ? TextReport.Depth.EXPLAINED : TextReport.Depth.DETAILS);
  }

  private static TextReport report(Plumbline plumbline, TextReport.Depth depth) {
    return new TextReport(plumbline.rulebook().packs(), false, depth);
  }

  /** From {@code first} to before {@code next}. */
  private static String part(String text, String first, String next) {
    String rest = text.substring(text.indexOf(first));
    int end = rest.indexOf(next);
    return rest.substring(0, next.equals("\n\n") ? end + 1 : end);
  }
}
