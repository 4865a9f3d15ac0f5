package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.casefile.Minimal;
import org.plumbline.internal.casefile.assemble.Truth;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Facts;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.problem.Place;

/** "Silence is not guilt": what a missing section means depends on what the case is drawn from. */
class NotRecordedTest {
  private static final Case PUBLIC = Case.parse(Minimal.TEXT);
  private static final Case WHOLE =
      Case.parse(Minimal.replacing("public-record", "department-file"));

  @Test
  void inAPublicRecordAllOfAMissingDutyIsOpen() {
    assertEquals(
        """
        assessment.exists [not-recorded] was an OSJA assessment made, and when?
        assessment.completed [not-recorded] when was the assessment completed?
        assessment.ratingBefore [not-recorded] what rating did the assessment give before mitigation?
        assessment.rating [not-recorded] what rating did the assessment give after mitigation?
        assessment.ratingPublic [not-recorded] is the rating of the assessment public?
        assessment.summaryPublic [not-recorded] is a summary of the assessment public?
        assessment.tortureNamed [not-recorded] does the assessment name torture as a risk?
        assessment.mitigated [not-recorded] does the assessment record any mitigation?
        assessment-review.exists [not-recorded] was the assessment reviewed, and when?
        assessment-review.date [not-recorded] when was the review of the assessment done?
        p1-approval.exists [not-recorded] was phase p1 approved by anybody, and when?
        p1-approval.date [not-recorded] when was the approval of phase p1 given?
        p1-approval.rank [not-recorded] at which rank was the approval of phase p1 given?
        aim.exists [not-recorded] was an aim of the partnership recorded, and when?
        aim.humanRights [not-recorded] is it the aim of the partnership to improve respect for human rights?
        aim.date [not-recorded] when was the aim of the partnership recorded?
        in-country-assessment-xa.exists [not-recorded] did the post in the host state assess the country XA, and when?
        in-country-assessment-xa.date [not-recorded] when was the in-country assessment of the partnership last updated?\
        """,
        Facts.questions(PUBLIC));
  }

  @Test
  void inAPublicRecordThereMayBeAnAssessmentWithAReview() {
    assertEquals(
        "Assessment[id=assessment, partnership=training, regime=OSJA, completed=0001-01-01,"
            + " ratingBefore=low, rating=low, ratingPublic=true, summaryPublic=true,"
            + " tortureNamed=true, mitigated=true]",
        Facts.first(PUBLIC, "Assessment"));
    assertEquals(
        "Review[id=assessment-review, assessment=assessment, partnership=training, regime=OSJA,"
            + " date=0001-01-01]",
        Facts.first(PUBLIC, "Review"));
  }

  @Test
  void inAPublicRecordThereMayBeNone() {
    assertEquals(
        "",
        Facts.last(PUBLIC, "Assessment")
            + Facts.last(PUBLIC, "Review")
            + Facts.last(PUBLIC, "Approval"));
  }

  @Test
  void whereThereIsNoAssessmentThereIsNoReviewOfIt() {
    Scenario noAssessment =
        question ->
            question.id().equals("assessment.exists") ? false : Facts.FIRST.answer(question);
    assertEquals("", Facts.in(PUBLIC, noAssessment, "Review"));
  }

  @Test
  void whetherItExistsIsAboutWhatItBelongsTo() {
    List<String> about =
        PUBLIC.questions().stream()
            .filter(question -> question.id().endsWith(".exists"))
            .map(question -> question.about() + " " + question.property())
            .toList();
    assertEquals(
        List.of(
            "training Assessment",
            "assessment Review",
            "p1 Approval",
            "training Aim",
            "training InCountryAssessment"),
        about);
  }

  @Test
  void onAWholeFileAMissingDutyIsAbsentAndCited() {
    assertEquals(List.of(), WHOLE.questions());
    CaseFact absent = fact(WHOLE, "Assessment");
    assertEquals(Truth.NO, absent.exists());
    assertEquals(Place.of("<text>"), absent.place());
    assertEquals(Optional.of(Standing.OFFICIAL), absent.standing());
  }

  @Test
  void onAWholeFileAPhaseWithoutApprovalStillNeedsOne() {
    assertEquals(
        "ApprovalRequired[id=p1-approval, partnership=training, phase=p1, body=the approving body]",
        Facts.first(WHOLE, "ApprovalRequired"));
    assertEquals(Truth.NO, fact(WHOLE, "Approval").exists());
  }

  @Test
  void onAWholeFileAnAssessmentWithoutMitigationsAndReviewsHasNone() {
    Case made =
        Case.parse(
            Minimal.replacing("public-record", "department-file")
                + "assessments: [{id: a1, date: 2018-01-01}]\n");
    assertEquals(false, fact(made, "Assessment").value("mitigated").in(Facts.FIRST));
    assertEquals(Truth.NO, fact(made, "Review").exists());
    assertEquals("a1-review", fact(made, "Review").id());
  }

  @Test
  void whatAccusesAndIsMissingWasNotLookedAt() {
    assertEquals(
        List.of(
            "links",
            "listings",
            "deployment-programmes",
            "other-partnerships",
            "torture-findings",
            "outcome-findings",
            "findings",
            "incidents",
            "host-statements",
            "donor-statements",
            "host-laws",
            "equipment",
            "expansions",
            "overrulings",
            "warnings",
            "targets",
            "fees",
            "hand-overs",
            "withdrawals",
            "corrections",
            "scope-disputes"),
        PUBLIC.notLookedAt());
  }

  @Test
  void whatIsSaidNotToBeThereWasLookedAt() {
    Case looked =
        Case.parse(Minimal.with("torture-findings: none", "listings: none", "links: not-recorded"));
    List<String> missing = new ArrayList<>(PUBLIC.notLookedAt());
    missing.removeAll(List.of("torture-findings", "listings"));
    assertEquals(missing, looked.notLookedAt());
    assertEquals(Truth.NO, fact(looked, "TortureFinding").exists());
  }

  @Test
  void notRecordedIsAsIfTheKeyWereMissing() {
    assertEquals(
        Facts.questions(PUBLIC),
        Facts.questions(
            Case.parse(Minimal.with("assessments: not-recorded", "approvals: not-recorded"))));
  }

  @Test
  void unitsThatNobodyWroteDownAreOpenEvenOnAWholeFile() {
    Case missing =
        Case.parse(
            Minimal.replacing(", units: all", "").replace("public-record", "department-file"));
    assertEquals(
        "Open[id=police.units, about=police, property=units, why=not-recorded, question=which units"
            + " of XA Police are assisted?]",
        Facts.first(missing, "Open"));
  }

  private static CaseFact fact(Case theCase, String type) {
    return theCase.facts().stream()
        .filter(fact -> fact.type().name().equals(type))
        .findFirst()
        .orElseThrow();
  }
}
