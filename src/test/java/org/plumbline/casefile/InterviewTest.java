package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.facts.Standing;

/** Answers become a case file: the whole of it, and what names can do to it. */
class InterviewTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 3, 31);
  private static final int TITLE = 1;
  private static final int RECORD = 3;
  private static final int SOURCE = 4;
  private static final int RECIPIENT = 7;
  private static final int UNITS = 8;
  private static final int PROVIDER = 9;
  private static final int FUNDER = 10;
  private static final int ASSESSMENT = 12;
  private static final int APPROVAL = 13;
  private static final int TORTURE = 14;
  private static final int LISTING = 15;

  @Test
  void aQuestionSaysWhatMayBeAnswered() {
    Interview interview = new Interview(TODAY);
    assertEquals("question 1 of 15", interview.number());
    assertEquals(
        "1. What is the case about, in a sentence?\n   [A case without a title] > ",
        interview.question());
    interview.answer("");
    assertEquals(
        "2. As of which day is it to be checked?\n   a full date such as 2019-10-09\n   [2022-03-31] > ",
        interview.question());
    interview.answer("");
    interview.answer("");
    assertEquals(
        """
        4. Which document do the facts come from?
           PUBLISHER; KIND; PUBLISHED; TITLE
           KIND: ngo, press, official, court, un-body, academic
           PUBLISHED: a date such as 2019-10-09, 2019-10, 2019 or 2016/2019-10
           [not known] >\s""",
        interview.question());
  }

  @Test
  void theWholeFile() {
    String file =
        facts(
            "UK police training",
            "2022-03-31",
            "public-record",
            "Freedom from Torture; ngo; 2022-05-17; A report; part 2",
            "capacity-building",
            "LK",
            "LK Police; police; force",
            "Special Force; CID",
            "Police College; GB; yes; police-college",
            "Police College",
            "2019-03; 2021",
            "yes; 2019-01-15; high",
            "The Office; 2019-02; minister",
            "The Rapporteur; un-body; 2016; torture is a common practice; and more",
            "UK list; GB; LK Army; cooperates-with");
    assertEquals(
        """
        case: "UK police training"
        as-of: 2022-03-31
        drawn-from: public-record
        assistance: capacity-building
        partnership:
          hosts: [LK]
          recipients:
            - organisation: lk-police
              level: force
              units: [special-force, cid]
              source: freedom-from-torture-2022
          phases:
            - id: p1
              from: 2019-03
              to: 2021
              provider: police-college
              funders: [police-college]
              source: freedom-from-torture-2022
        organisations:
          - id: lk-police
            name: "LK Police"
            country: LK
            kind: police
            level: force
          - id: special-force
            name: "Special Force"
            country: LK
            kind: police
            level: unit
          - id: cid
            name: "CID"
            country: LK
            kind: police
            level: unit
          - id: police-college
            name: "Police College"
            country: GB
            kind: police-college
            public-body: yes
          - id: lk-army
            name: "LK Army"
            country: LK
            kind: unknown
        links:
          - from: special-force
            to: lk-police
            kind: part-of
            source: freedom-from-torture-2022
          - from: cid
            to: lk-police
            kind: part-of
            source: freedom-from-torture-2022
          - from: lk-police
            to: lk-army
            kind: cooperates-with
            source: freedom-from-torture-2022
        listings:
          - organisation: lk-army
            list: "UK list"
            authority: GB
            effect: unknown
            from: unknown
            source: freedom-from-torture-2022
        torture-findings:
          - about: LK
            by: "The Rapporteur"
            words: "torture is a common practice; and more"
            practice: unknown
            published: 2016
            source: torture-finding-source
        assessments:
          - id: assessment
            regime: OSJA
            made: yes
            date: 2019-01-15
            rating: {after: high}
            source: freedom-from-torture-2022
        approvals:
          - id: approval
            body: "The Office"
            of: p1
            state: given
            date: 2019-02
            rank: minister
            source: freedom-from-torture-2022
        sources:
          - id: freedom-from-torture-2022
            title: "A report; part 2"
            publisher: "Freedom from Torture"
            kind: ngo
            published: 2022-05-17
          - id: torture-finding-source
            publisher: "The Rapporteur"
            kind: un-body
            published: 2016
        """,
        file);
  }

  /** The standing of who found it: not that of the document, and none where no kind is told. */
  @ParameterizedTest
  @CsvSource({
    "The Ministry; official; 2022, The Watch; ngo; 2021, DOCUMENTED_BY_NGO",
    "The Watch; ngo; 2022, The Rapporteur; un-body; 2021, UN_BODY",
    "The Ministry; official; 2022, The Watch, UNSOURCED",
    "torture finding source; official, The Watch; press, PRESS"
  })
  void aFindingStandsAsFirmlyAsWhoFoundIt(String document, String found, Standing standing) {
    String[] answers = answers(SOURCE, document);
    answers[TORTURE - 1] = found;
    Case of = Case.parse(interview(answers).file());
    assertEquals(
        List.of(Optional.of(standing)),
        of.facts().stream()
            .filter(fact -> fact.type().name().equals("TortureFinding"))
            .map(CaseFact::standing)
            .toList());
  }

  @Test
  void ofNothingKnownNothingIsSaid() {
    assertEquals(
        """
        case: "A case without a title"
        as-of: 2022-03-31
        drawn-from: public-record
        assistance: capacity-building
        partnership:
          hosts: [ZZ]
          recipients:
            - organisation: recipient
              units: unknown
          phases:
            - id: p1
              from: unknown
              provider: unknown
              funders: unknown
        organisations:
          - id: recipient
            name: "the recipient (name not known)"
            country: ZZ
            kind: unknown
        links: not-recorded
        listings: not-recorded
        torture-findings: not-recorded
        assessments: not-recorded
        approvals: not-recorded
        sources: not-recorded
        """,
        facts());
  }

  /** In a file that is whole, silence would be a finding. */
  @Test
  void whatIsNotKnownInAWholeFileIsNoFinding() {
    String file = facts(answers(RECORD, "department-file"));
    assertTrue(
        file.contains(
            """
            assessments:
              - id: assessment
                regime: OSJA
                made: unknown
            approvals:
              - id: approval
                body: "the body that must agree"
                of: p1
                state: unknown
            """),
        file);
  }

  @ParameterizedTest
  @CsvSource({
    ASSESSMENT + ", no, 'assessments: {none: yes, regime: OSJA, source: ministry}'",
    APPROVAL + ", none, 'approvals: {none: yes, source: ministry}'",
    TORTURE + ", none, 'torture-findings: none'",
    LISTING + ", none, 'listings: none'",
    FUNDER + ", none, '      funders: none'",
    UNITS + ", all, '      units: all'",
    ASSESSMENT + ", withheld, '    made: withheld'",
  })
  void thatThereIsNoneIsWritten(int question, String answer, String line) {
    String[] answers = answers(question, answer);
    answers[SOURCE - 1] = "Ministry";
    String file = facts(answers);
    assertTrue(file.lines().anyMatch(line::equals), file);
  }

  // --- names -------------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"quoted\" 'twice' \\ and: colon # no comment",
        "<script>alert(1)</script> & {curly: [square]}",
        "- *alias &anchor !tag %directive @at `tick` | > ?",
        "turned \u202e round \u2066 and \u0007 rung",
        "\u65b0\u7586\u8b66\u5bdf\u5b66\u9662 \u0db4\u0ddc\u0dbd\u0dd2\u0dc3\u0dd2\u0dba \ud83d\udc6e",
        "--- a document",
        "yes",
        "all",
        "2019",
        "NO",
        "1e3",
      })
  void aNameIsReadAsItWasWritten(String name) {
    String[] answers = answers(TITLE, name);
    answers[RECIPIENT - 1] = name;
    answers[TORTURE - 1] = "; ; ; " + name;
    Case of = Case.parse(interview(answers).file());
    assertEquals(name, of.title());
    assertEquals(
        List.of(Uncertain.sure(name)),
        of.facts().stream()
            .filter(fact -> fact.type().name().equals("Recipient"))
            .map(fact -> fact.value("name"))
            .toList());
  }

  /** A name, and the id that is made of it. */
  static Stream<Arguments> ids() {
    return Stream.of(
        Arguments.of("Acad\u00e9mie de Police", "academie-de-police"),
        Arguments.of("  The (UK) College!  ", "the-uk-college"),
        Arguments.of("\u516c\u5b89\u90e8", "recipient"),
        Arguments.of("all", "all-2"),
        Arguments.of("No", "no-2"),
        Arguments.of("47th Regiment", "recipient-47th-regiment"),
        Arguments.of("p1", "p1-2"),
        Arguments.of("x".repeat(500), "x".repeat(40)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("ids")
  void anIdIsMadeOfTheName(String name, String id) {
    String file = facts(answers(RECIPIENT, name));
    assertTrue(file.contains("\n    - organisation: " + id + "\n"), file);
  }

  @Test
  void twoNamesThatMakeOneIdAreTwoBodies() {
    String[] answers = answers(RECIPIENT, "XA Police");
    answers[PROVIDER - 1] = "XA-Police; GB";
    String file = facts(answers);
    assertTrue(file.contains("\n      provider: xa-police-2\n"), file);
  }

  @Test
  void oneNameIsOneBodyAndNoLinkToItself() {
    String[] answers = answers(RECIPIENT, "XA Police; police");
    answers[UNITS - 1] = "xa police; CID; CID";
    answers[LISTING - 1] = "UN list; UN; XA POLICE; part-of";
    String file = facts(answers);
    assertEquals(2, file.lines().filter(line -> line.startsWith("  - id: ")).count(), file);
    assertTrue(file.contains("\n      units: [cid]\n"), file);
    assertTrue(file.contains("\n  - organisation: xa-police\n    list: "), file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "~", "not-recorded"})
  void aNameThatMeansNothingIsRefused(String name) {
    Interview interview = new Interview(TODAY);
    for (int i = 1; i < RECIPIENT; i++) {
      interview.answer("");
    }
    Optional<String> refusal = interview.answer(name);
    assertTrue(refusal.isPresent(), name);
    assertEquals("question 7 of 15", interview.number());
    assertEquals(Optional.empty(), interview.answer("XA Police"));
  }

  // --- the words above ---------------------------------------------------------------------------

  private static String[] answers(int question, String answer) {
    String[] answers = Stream.generate(() -> "").limit(15).toArray(String[]::new);
    answers[question - 1] = answer;
    return answers;
  }

  private static Interview interview(String... answers) {
    Interview interview = new Interview(TODAY);
    for (String answer : answers) {
      assertEquals(Optional.empty(), interview.answer(answer), interview.number());
    }
    return interview;
  }

  /** The file that is made of answers, without its remarks and empty lines. */
  private static String facts(String... answers) {
    String file = interview(answers).file();
    Case.parse(file);
    return file.lines()
        .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
