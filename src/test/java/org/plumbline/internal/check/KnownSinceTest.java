package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.result.Known;

/** Since when a flag could be known: never before it was so, and of the ground that is shown. */
class KnownSinceTest {
  private static final Plumbline PLUMBLINE = Plumbline.withBundledRules();

  private static final String FILE =
      """
      case: A made-up case
      drawn-from: department-file
      assistance: capacity-building
      partnership:
        id: training
        hosts: [XA]
        recipients: [{organisation: xa-police, level: force, units: all, source: plan}]
        phases: [{id: p1, from: 2018-03-01, provider: college, funders: none, source: plan}]
      organisations:
        - {id: xa-police, name: XA Police, country: XA, kind: police, level: force}
        - {id: xa-guard, name: XA Guard, country: XA, kind: military, level: force}
        - {id: college, name: The College, country: GB, kind: police-college, public-body: yes}
      sources:
        - {id: plan, publisher: The Ministry, kind: official, published: 2017-11-20}
        - {id: review, publisher: The Ministry, kind: official, published: 2020-06-01}
        - {id: gazette, publisher: The Gazette, kind: official, published: 2019-10-09}
        - {id: watch, publisher: The Watch, kind: ngo, published: 2021-02-01}
        - {id: late, publisher: The Late News, kind: press, published: 2022-08-01}
        - {id: undated, publisher: The Undated, kind: ngo}
      """;

  private static final String OVERDUE = "osja/review-long-overdue";
  private static final String MISSING = "osja/assessment-missing";
  private static final String LISTED = "sanctioned-links/listed-partner";
  private static final String LINKED = "sanctioned-links/linked-to-listed";
  private static final String CONTESTED = "evidence/contested";

  private static String listing(String id, String rest) {
    return "  - {id: "
        + id
        + ", organisation: xa-police, list: A list, authority: GB, effect: asset-freeze, "
        + rest
        + "}\n";
  }

  // --- intervals --------------------------------------------------------------------------------

  @Test
  void anIntervalThatRanOutAfterPublication() {
    String text = FILE + "assessments: [{id: a1, date: 2020-05-10, source: review}]\n";
    assertEquals("2022-05-11", known(text, OVERDUE, "2022-11-30"));
    assertEquals("2022-05-11", known(text, OVERDUE, "2022-05-11"));
    assertEquals("not raised", known(text, OVERDUE, "2022-05-10"));
  }

  @Test
  void anIntervalThatRanOutBeforePublication() {
    String text =
        FILE.replace("funders: none, source: plan", "funders: none, source: late")
            + "assessments: [{id: a1, date: 2020-05-10, source: review}]\n";
    assertEquals("2022-08-01", known(text, OVERDUE, "2022-11-30"));
    assertEquals("2022-08-01 hindsight", known(text, OVERDUE, "2022-07-31"));
  }

  @Test
  void anIntervalAtTheEndOfAMonth() {
    String text = FILE + "assessments: [{id: a1, date: 2020-02-29, source: review}]\n";
    assertEquals("2022-03-01", known(text, OVERDUE, "2022-11-30"));
  }

  @Test
  void aReviewInBetweenEndsWhatWasSoBefore() {
    String text =
        FILE.replace("from: 2018-03-01", "from: 2012-03-01")
            + "assessments: [{id: a1, date: 2012-03-01, reviews: [{id: r1, date: 2019-01-10,"
            + " source: review}], source: plan}]\n";
    assertEquals("2021-01-11", known(text, OVERDUE, "2022-11-30"));
    assertEquals("2017-11-20", known(text, OVERDUE, "2018-11-30"));
  }

  @Test
  void anIntervalThatMayHaveRunOutEarlier() {
    String text = FILE + "assessments: [{id: a1, date: 2020-05/2020-06, source: review}]\n";
    assertEquals("2022-06-02 at the latest", known(text, OVERDUE, "2022-11-30"));
  }

  // --- what is missing --------------------------------------------------------------------------

  @Test
  void anAssessmentIsMissingFromTheFirstDayOn() {
    assertEquals("2018-03-01", known(FILE, MISSING, "2022-11-30"));
    assertEquals("2018-03-01", known(FILE, MISSING, "2018-03-01"));
    assertEquals("not raised", known(FILE, MISSING, "2018-02-28"));
  }

  @Test
  void aFileWithoutDaysOfPublication() {
    String text = FILE.replace(", source: plan", "");
    assertEquals("not recorded; not before 2018-03-01", known(text, MISSING, "2022-11-30"));
    String undated = FILE.replace("source: plan", "source: undated");
    assertEquals("not recorded; not before 2018-03-01", known(undated, MISSING, "2022-11-30"));
  }

  @Test
  void aFileWithoutDaysAndWithAnOpenStart() {
    String text = FILE.replace(", source: plan", "").replace("2018-03-01", "2018");
    assertEquals("not recorded", known(text, MISSING, "2022-11-30"));
  }

  @Test
  void aStartOfSomeDayOfAYear() {
    String text = FILE.replace("from: 2018-03-01", "from: 2018");
    assertEquals("2018-12-31 at the latest", known(text, MISSING, "2022-11-30"));
    assertEquals("2018-06-30 at the latest", known(text, MISSING, "2018-06-30"));
  }

  @Test
  void anAssessmentThatASourceSaysIsMissing() {
    String text = FILE + "assessments: {none: yes, source: watch}\n";
    assertEquals("2021-02-01", known(text, MISSING, "2022-11-30"));
    assertEquals("2021-02-01 hindsight", known(text, MISSING, "2020-11-30"));
  }

  // --- listings and links -----------------------------------------------------------------------

  @Test
  void aListingThatBeginsAfterItsPublication() {
    assertEquals(
        "2020-01-01",
        known(FILE + "listings:\n" + listing("l1", "from: 2020-01-01, source: gazette"), LISTED));
    assertEquals(
        "2019-10-09",
        known(FILE + "listings:\n" + listing("l1", "from: 2019-10-01, source: gazette"), LISTED));
  }

  @Test
  void aListingOfSomeDayOfAMonth() {
    assertEquals(
        "2019-10-09",
        known(FILE + "listings:\n" + listing("l1", "from: 2019-10, source: gazette"), LISTED));
  }

  @Test
  void aLinkThatWasSeenByADay() {
    String text =
        FILE
            + "links:\n  - {id: k1, from: xa-police, to: xa-guard, kind: trains, seen: {from: FROM,"
            + " by: BY}, source: watch}\n"
            + "listings:\n"
            + listing("l1", "from: 2019-12-01, source: gazette")
                .replace("organisation: xa-police", "organisation: xa-guard");
    assertEquals(
        "2021-06-30 at the latest",
        known(text.replace("FROM", "unknown").replace("BY", "2021-06-30"), LINKED));
    assertEquals(
        "2021-02-01", known(text.replace("FROM", "2020").replace("BY", "2020-12-15"), LINKED));
    assertEquals(
        "2021-06-30 at the latest",
        known(text.replace("FROM", "2021-03-01").replace("BY", "2021-06-30"), LINKED));
  }

  // --- several grounds --------------------------------------------------------------------------

  @Test
  void eachGroundHasItsOwnDayAndTheFirstIsThatOfTheFlag() {
    Flag flag =
        flag(
            FILE
                + "listings:\n"
                + listing("l1", "from: 2019-12-01, source: watch")
                + listing("l2", "from: 2020-05-01, source: gazette"),
            LISTED,
            "2022-11-30");
    assertEquals(
        List.of("official 2020-05-01 l2", "documented-by-ngo 2021-02-01 l1"),
        flag.grounds().stream().map(KnownSinceTest::ground).toList());
    assertEquals(flag.grounds().get(0).standing(), flag.standing());
    assertEquals(flag.grounds().get(0).knownSince(), flag.knownSince());
    assertEquals(flag.grounds().get(0).sentence(), flag.sentence());
  }

  @Test
  void ofTwoEquallyFirmTheOneThatCouldBeKnownFirst() {
    Flag flag =
        flag(
            FILE
                + "listings:\n"
                + listing("l1", "from: 2021-05-01, source: gazette")
                + listing("l2", "from: 2020-12-01, source: review"),
            LISTED,
            "2022-11-30");
    assertEquals(
        List.of("official 2020-12-01 l2", "official 2021-05-01 l1"),
        flag.grounds().stream().map(KnownSinceTest::ground).toList());
  }

  @Test
  void whatWasSoBeforeAndIsSoAgainCountsFromTheSecondTime() {
    String text =
        FILE.replace(
                "[{id: p1, from: 2018-03-01, provider",
                "[{id: p0, from: 2018-01-01, to: 2018-12-31, provider: college, source: plan}, {id:"
                    + " p1, from: 2021-03-01, provider")
            + "listings:\n"
            + listing("l1", "from: 2017-12-01, source: plan");
    assertEquals("2021-03-01", known(text, LISTED));
  }

  // --- accounts ---------------------------------------------------------------------------------

  @Test
  void thatAccountsDifferIsKnownWhenBothAre() {
    String text =
        FILE.replace(
            "from: 2018-03-01,",
            "from: {accounts: [{is: 2018-03-01, by: X, source: gazette}, {is: 2018-09-01, by: Y,"
                + " source: watch}]},");
    assertEquals("2021-02-01", known(text, CONTESTED));
    assertEquals("2019-10-09", known(text, MISSING));
    assertEquals(
        "not recorded", known(text.replace("source: watch", "source: undated"), CONTESTED));
  }

  @Test
  void whatOnlyOneAccountSaysIsKnownWhenThatOneIs() {
    String text =
        FILE.replace(
            "from: 2018-03-01,",
            "from: {accounts: [{is: 2018-03-01, by: X, source: gazette}, {is: 2023-03-01, by: Y,"
                + " source: watch}]},");
    assertEquals("2019-10-09", known(text, MISSING));
    String otherText =
        FILE.replace(
            "from: 2018-03-01,",
            "from: {accounts: [{is: 2018-03-01, by: X, source: watch}, {is: 2023-03-01, by: Y,"
                + " source: gazette}]},");
    assertEquals("2021-02-01", known(otherText, MISSING));
  }

  @Test
  void aValueWithALaterSourceOfItsOwn() {
    String text =
        FILE
            + "listings:\n"
            + listing("l1", "from: {is: 2017-12-01, source: watch}, source: gazette");
    assertEquals("2021-02-01", known(text, LISTED));
    String minded = text.replace("{is: 2017-12-01, source: watch}", "2017-12-01");
    assertEquals("2018-03-01", known(minded.replace("source: gazette", "source: plan"), LISTED));
  }

  @Test
  void aLaterSourceOfAValueThatTheRuleDoesNotLookAt() {
    String text = FILE.replace("provider: college", "provider: {is: college, source: watch}");
    assertEquals("2018-03-01", known(text, MISSING));
    assertEquals(
        "2021-02-01",
        known(FILE.replace("from: 2018-03-01", "from: {is: 2018-03-01, source: watch}"), MISSING));
  }

  // --- earlier periods --------------------------------------------------------------------------

  @Test
  void aFindingAboutAnEarlierPeriod() {
    String text =
        FILE
            + "torture-findings:\n  - {id: t1, about: xa-police, practice: systematic, covers:"
            + " 2010/2015, words: is routine, standing: un-body, source: watch}\n";
    assertEquals("2021-02-01", known(text, "torture-record/recipient-record"));
    assertEquals(
        "2018-03-01",
        known(text.replace("source: watch", "source: plan"), "torture-record/recipient-record"));
  }

  // --- what could be known by a day -------------------------------------------------------------

  @Test
  void nothingIsKnownSinceADayAfterTheDayByWhichItIsKnown() {
    String text = FILE + "assessments: [{id: a1, date: 2020-05-10, source: review}]\n";
    Case known = Case.parse(text).knownAt(LocalDate.of(2021, 12, 31));
    Flag flag = PLUMBLINE.check(known, LocalDate.of(2022, 11, 30)).flags(OVERDUE).get(0);
    assertEquals("not recorded; not before 2022-05-11", written(flag.known(), false));
    Flag missing =
        PLUMBLINE
            .check(Case.parse(FILE).knownAt(LocalDate.of(2021, 12, 31)), LocalDate.of(2022, 11, 30))
            .flags(MISSING)
            .get(0);
    assertEquals("2018-03-01", written(missing.known(), false));
  }

  private static String ground(Ground ground) {
    return ground.standing().orElseThrow()
        + " "
        + written(ground.known(), false)
        + " "
        + ground.evidence().stream()
            .filter(fact -> fact.fact().equals("Listing"))
            .map(fact -> fact.id())
            .collect(Collectors.joining());
  }

  private static String known(String text, String code) {
    return known(text, code, "2022-11-30");
  }

  private static String known(String text, String code, String day) {
    List<Flag> flags = PLUMBLINE.check(Case.parse(text), LocalDate.parse(day)).flags(code);
    return flags.isEmpty() ? "not raised" : written(flags.get(0).known(), flags.get(0).hindsight());
  }

  private static Flag flag(String text, String code, String day) {
    return PLUMBLINE.check(Case.parse(text), LocalDate.parse(day)).flags(code).get(0);
  }

  private static String written(Known known, boolean hindsight) {
    return known.since().map(LocalDate::toString).orElse("not recorded")
        + (known.atTheLatest() ? " at the latest" : "")
        + known.notBefore().map(day -> "; not before " + day).orElse("")
        + (hindsight ? " hindsight" : "");
  }
}
