package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.scenario.Assumption;
import org.plumbline.internal.scenario.Question;
import org.plumbline.result.Verdict;

/** What was not judged is said, and does not clear. */
class UnjudgedQuestionsTest {
  private static final Plumbline RULES = Plumbline.withBundledRules();
  private static final Path CASES = Path.of("test-cases");

  @ParameterizedTest(name = "{0}, {1}, on {2}: {3}")
  @CsvSource(
      nullValues = "none",
      value = {
        // donor, more, day, process was not judged because of, verdict
        "FR, none, 2022-03-31, no-rule, not-judged",
        "GB, none, 2022-03-31, none, undetermined",
        "GB, none, 2017-01-25, no-rule, not-judged",
        "GB, none, 2017-01-26, none, undetermined",
        // the phase may have a British public body beside the French one
        "FR, 'funders: [gb]', 2022-03-31, none, undetermined",
        "FR, 'funders: [fr2]', 2022-03-31, no-rule, not-judged",
        // the case says itself whether the guidance applies
        "GB, out, 2022-03-31, no-rule, not-judged",
        "FR, in, 2022-03-31, none, undetermined",
        "FR, unknown, 2022-03-31, none, undetermined"
      })
  void processIsJudgedWhereARuleCanAskIt(
      String donor, String furtherText, String day, String reason, String verdict) {
    Check check =
        RULES.check(training(donor, furtherText == null ? "" : furtherText), LocalDate.parse(day));
    assertEquals(
        reason == null ? "" : "process " + reason, notJudged(check), check.notJudged().toString());
    assertEquals(verdict, check.verdict().toString());
    assertEquals(reason != null, check.isPartlyUnjudged());
  }

  @Test
  void beforeEveryRuleNothingIsJudged() {
    Check check = RULES.check(training("GB", ""), LocalDate.of(2011, 12, 30));
    assertEquals(
        "sanctions no-rule, process no-rule, abuse no-rule, effect no-rule, evidence no-rule",
        notJudged(check));
    assertEquals(
        List.of(
            "Nothing was judged: none of the rules asked was in force on 30 December 2011."
                + " This says nothing about the donor."),
        check.notJudgedInWords());
    assertEquals(Verdict.NOT_JUDGED, check.verdict());
    assertEquals(Verdict.NOT_JUDGED, check.couldBe());
  }

  @Test
  void rulesThatAreInForceForOthersAreNotSaidToBeMissing() {
    assertEquals(
        List.of(
            "How the decision was made: Plumbline's rules about this for 31 March 2022"
                + " do not apply to this assistance. This says nothing about the donor."),
        RULES.check(training("FR", ""), LocalDate.of(2022, 3, 31)).notJudgedInWords());
  }

  @Test
  void everythingInOrderIsNoFlags() {
    Check check = RULES.check(Case.read(CASES.resolve("well-run.yaml")));
    assertEquals(List.of(), check.notJudged());
    assertEquals(List.of(), check.notJudgedInWords());
    assertEquals(Verdict.NO_FLAGS, check.verdict());
    assertFalse(check.isPartlyUnjudged());
  }

  @Test
  void whatWasNotAskedForIsSaidAndChangesNoVerdict() {
    Case inOrder = Case.read(CASES.resolve("well-run.yaml"));
    Check check = RULES.only(List.of("sanctioned-links")).check(inOrder);
    assertEquals(
        "process not-asked, abuse not-asked, effect not-asked, evidence not-asked",
        notJudged(check));
    assertEquals(
        List.of(
            "How the decision was made, abuse by the recipients, what the assistance changes"
                + " and how far the facts can be trusted: no pack that ran covers these."),
        check.notJudgedInWords());
    assertEquals(Verdict.NO_FLAGS, check.verdict());
    assertFalse(check.isPartlyUnjudged());
    Check of2008 =
        RULES.only(List.of("sanctioned-links")).check(inOrder, LocalDate.of(2008, 6, 30));
    assertEquals(
        "sanctions no-rule, process no-rule, abuse no-rule, effect no-rule, evidence no-rule",
        notJudged(of2008));
    assertEquals(Verdict.NOT_JUDGED, of2008.verdict());
  }

  @Test
  void anAnswerThatMakesTheDonorForeignLeavesProcessUnjudged() {
    Case theCase = training("FR", "funders: unknown");
    LocalDate day = LocalDate.of(2022, 3, 31);
    assertEquals("", notJudged(RULES.check(theCase, day)));
    Question state =
        theCase.questions().stream()
            .filter(question -> question.id().equals("p1.unknown-funder.state"))
            .findFirst()
            .orElseThrow();
    PreparedCase foreign =
        RULES
            .onDay(theCase, day)
            .assuming(List.of(new Assumption(state, List.of(new Question.OneOf(List.of("FR"))))));
    Check check = RULES.check(foreign);
    assertEquals("process no-rule", notJudged(check));
    assertEquals(Verdict.NOT_JUDGED, check.verdict());
  }

  @Test
  void aPartnershipThatNobodyToldOfIsNotJudged() {
    Check check =
        RULES.check(secret().knownAt(LocalDate.of(2020, 6, 30)), LocalDate.of(2020, 6, 30));
    assertEquals(List.of(), check.flags());
    assertEquals(
        "sanctions not-public, process not-public, abuse not-public, effect not-public, evidence"
            + " not-public",
        notJudged(check));
    assertEquals(
        List.of(
            "No source in this case published by 30 June 2020 mentions this partnership. Those who"
                + " ran it knew of it."),
        check.notJudgedInWords());
    assertEquals(Verdict.NOT_JUDGED, check.verdict());
    assertEquals(Verdict.NOT_JUDGED, check.couldBe());
    assertEquals(
        List.of(
            "The author of the case wrote the title, notes and reasons. They may include things"
                + " that were not yet known on 30 June 2020."),
        check.remarks());
    assertEquals(Optional.empty(), check.lastDay());
  }

  @Test
  void aPartnershipThatSomebodyToldOfIsJudged() {
    Check check =
        RULES.check(secret().knownAt(LocalDate.of(2022, 2, 11)), LocalDate.of(2020, 6, 30));
    assertEquals("", notJudged(check));
    assertTrue(
        check.flags().stream()
            .anyMatch(flag -> flag.code().equals("torture-record/abuse-since-start")),
        check.flags().toString());
  }

  @Test
  void recipientsThatNobodyToldOfLeaveSanctionsAndAbuseUnjudged() {
    Case theCase =
        Case.parse(
                text("GB", "")
                        .replace("units: all}", "units: all, source: late}")
                        .replace("funders: none", "funders: none, source: early")
                    + "sources:\n"
                    + "  - {id: early, kind: ngo, published: 2020-01-19}\n"
                    + "  - {id: late, kind: ngo, published: 2022-02-11}\n")
            .knownAt(LocalDate.of(2021, 1, 31));
    Check check = RULES.check(theCase, LocalDate.of(2021, 1, 31));
    assertEquals("sanctions not-public, abuse not-public", notJudged(check));
    assertEquals(
        List.of(
            "Sanctions and abuse by the recipients: no source in this case published by 31"
                + " January 2021 says who receives. Those who ran it knew."),
        check.notJudgedInWords());
    assertEquals(Verdict.UNDETERMINED, check.verdict());
  }

  @Test
  void whatHasNoSourceIsNamedAsTakenForKnown() {
    LocalDate day = LocalDate.of(2021, 1, 31);
    Check check = RULES.check(training("FR", "").knownAt(day), day);
    assertEquals(
        List.of(
            "The author of the case wrote the title, notes and reasons. They may include things"
                + " that were not yet known on 31 January 2021.",
            "No source is named for these, so they count as known on 31 January 2021: phase p1,"
                + " recipient XA Police."),
        check.remarks().subList(0, 2));
  }

  private static String notJudged(Check check) {
    return check.notJudged().stream()
        .map(notJudged -> notJudged.question() + " " + notJudged.reason())
        .collect(Collectors.joining(", "));
  }

  private static Case secret() {
    return Case.parse(
        text("GB", "")
                .replace("units: all}", "units: all, source: leak}")
                .replace("funders: none", "funders: none, source: leak")
            + """
            incidents:
              - {about: police, by: An NGO, kind: killings, date: 2019-11-01, source: ngo}
            sources:
              - {id: ngo, kind: ngo, published: 2020-01-19}
              - {id: leak, kind: press, published: 2022-02-11}
            """);
  }

  private static Case training(String donor, String furtherText) {
    return Case.parse(text(donor, furtherText));
  }

  /** {@code furtherText}: who pays, or whether the case is in the scope of the guidance. */
  private static String text(String donor, String furtherText) {
    boolean isFunders = furtherText.startsWith("funders");
    return """
        case: A course
        drawn-from: public-record
        assistance: capacity-building
        partnership:
          hosts: [XA]
          recipients: [{organisation: police, level: force, units: all}]
          phases: [{id: p1, from: 2008-03-01, provider: donor, %s}]
        %s
        organisations:
          - {id: police, name: XA Police, country: XA, kind: police, level: force}
          - {id: donor, name: A police force, country: %s, kind: police, level: force}
          - {id: gb, name: UK Ministry, country: GB, kind: ministry}
          - {id: fr2, name: French Ministry, country: FR, kind: ministry}
        torture-findings: none
        listings: none
        """
        .formatted(
            isFunders ? furtherText : "funders: none",
            isFunders || furtherText.isEmpty() ? "" : "  scope: {OSJA: " + furtherText + "}",
            donor);
  }
}
