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

        What stands, most serious first: 1 flag
        ---------------------------------------
        'Stands' means it follows from what was entered, however the open questions turn
        out. It does not mean proven. Each entry ends with source, date and any reply.
        blocker  No risk assessment was made - The Watch (NGO), 17 May 2022 (after the
                 check); no reply recorded

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

        To read on: 'plumbline explain CASE tiny/assessment-missing' for facts, sources
        and reasons; --details for every flag in full; --format html -o FILE for a page.
        """,
        text(Tiny.CASE));
  }

  @Test
  void whatIsUndetermined() {
    assertEquals(
        """
        A made-up case
        ==============
        Case        case
        Date        31 March 2022, drawn from a public record
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

        What depends on open questions: 1 flag
        --------------------------------------
        blocker  No risk assessment was made
        1 open question, and how many flags depend on each:
          1 was assessment 1 made, and when?

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

        To read on: 'plumbline explain CASE tiny/assessment-missing' for facts, sources
        and reasons; --details for every flag in full; --format html -o FILE for a page.
        """,
        text(
            Tiny.CASE.replace(
                "{none: yes, source: report}",
                "[{made: unknown, date: 2019-01-15, summary-published: yes, source: report}]")));
  }

  @Test
  void whatWasNotJudged() {
    Plumbline plumbline = Plumbline.withBundledRules();
    Check check = plumbline.check(Case.parse(Tiny.CASE), LocalDate.of(2010, 1, 1));
    assertEquals(
        """
        A made-up case
        ==============
        Case        case
        Date        1 January 2010, drawn from a public record
        Verdict     NOT JUDGED
                    An important question was not judged, so the case is not cleared.
        Not judged  Nothing was judged: none of the rules asked was in force on 1
                    January 2010. This says nothing about the donor.
        Worst case  anything is possible, because nothing could be checked
        Note        The assistance had not begun on 1 January 2010. Most rules look at
                    running assistance; check it on its first day.
        Note        Rules that were not in force on 1 January 2010, and so did not run:
                    all of sanctioned-links, all of osja, all of torture-record, all of
                    smokescreen, all of evidence.
        Note        The case says nothing about sanctions lists, so nobody was screened.

        What this does not cover
        ------------------------
        Not looked at, because the case says nothing about them: links, listings,
        deployment programmes, other partnerships, torture findings, outcome findings,
        findings, incidents, host statements, donor statements, host laws, equipment,
        expansions, overrulings, warnings, targets, fees, hand-overs, withdrawals,
        corrections, scope disputes.
        None of these rules was in force on 1 January 2010.
        Made from the facts HASH and the rules HASH (first digits of
        SHA-256) by Drools 10.2.0.

        To read on: 'plumbline explain CASE' for facts, sources and reasons; --details
        for every flag in full; --format html -o FILE for a page.
        """,
        write(plumbline, check));
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
    assertEquals(
        """
        medium   No summary is public - The Watch (NGO), 17 May 2022 (after the check);
                 basis unverified; reply recorded; risk accepted by a minister, LAPSED
                 on 28 February 2022
        """,
        part(text, "medium   ", "\n\n"));
  }

  @Test
  void flagsOfOneSeverityOnOneAccountAreOneEntry() {
    assertEquals(
        """
        high     The recipient is close to a listed body; The recipient's people could
                 be sent to a region of concern (Hunan Police Academy, Shanghai Police
                 College) - Freedom from Torture (NGO), 17 May 2022 (after the check);
                 reply recorded
        """,
        part(history(), "high     The recipient is", "medium"));
  }

  @Test
  void theQuestionsThatAreNotShownAreCounted() {
    assertEquals(
        """
        2 of 5 open questions, and how many flags depend on each:
          2 when was the approval of phase p1 given?
          2 was phase p1 approved by anybody, and when?
        """,
        part(history(), "2 of 5", "\n\n"));
  }

  @Test
  void aHistoryFitsOnAboutTwoScreens() {
    assertTrue(history().lines().count() <= 65, history());
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
