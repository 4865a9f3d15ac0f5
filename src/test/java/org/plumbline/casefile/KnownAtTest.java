package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.internal.casefile.Minimal;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Facts;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.source.Source;

/** What could be known on a day: nothing that only later sources tell. */
class KnownAtTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
  private static final String SOURCES =
      """
      sources:
        - {id: early, kind: ngo, published: 2021-06-30}
        - {id: late, kind: ngo, published: 2021-07-01}
        - {id: some-day, kind: ngo, published: 2021}
        - {id: undated, kind: ngo}
      """;

  @Test
  void aFactThatOnlyLaterSourcesTellIsNotThere() {
    Case theCase =
        known(
            "incidents:",
            "  - {id: one, about: XA, kind: coup, date: 2020, source: late}",
            "  - {id: two, about: XA, kind: coup, date: 2020, source: early}",
            "  - {id: three, about: XA, kind: coup, date: 2020, source: [late, early]}",
            "  - {id: four, about: XA, kind: coup, date: 2020, source: some-day}",
            "  - {id: five, about: XA, kind: coup, date: 2020, source: undated}",
            "  - {id: six, about: XA, kind: coup, date: 2020}",
            "  - {id: seven, about: XA, kind: coup, date: 2021-07-01, source: undated}");
    assertEquals(
        List.of("two", "three", "five", "six"),
        theCase.facts().stream()
            .filter(fact -> fact.type().name().equals("Incident"))
            .map(CaseFact::id)
            .toList());
    assertEquals(Optional.of(DAY), theCase.knownAt());
  }

  @Test
  void aLaterDayBringsBackWhatAnEarlierOneLeftOut() {
    Case cut = known("incidents: [{id: one, about: XA, kind: coup, source: late}]");
    assertEquals(true, cut.notLookedAt().contains("incidents"));
    Case again = cut.on(DAY).knownAt(LocalDate.of(2999, 12, 31));
    assertEquals(false, again.notLookedAt().contains("incidents"));
    assertEquals(Optional.of(LocalDate.of(2999, 12, 31)), again.knownAt());
  }

  @Test
  void aSectionThatOnlyLaterSourcesFillIsNotRecorded() {
    Case theCase = known("incidents: [{id: one, about: XA, kind: coup, source: late}]");
    assertEquals(true, theCase.notLookedAt().contains("incidents"));
  }

  @Test
  void anAbsenceThatOnlyLaterSourcesTellIsOpen() {
    Case theCase = known("assessments: {none: yes, source: late}");
    assertEquals(
        "assessment.exists [not-recorded] was an OSJA assessment made, and when?",
        Facts.questions(theCase).lines().findFirst().orElse(""));
    assertEquals("", Facts.first(known("assessments: {none: yes, source: early}"), "Assessment"));
  }

  @Test
  void aValueThatOnlyLaterSourcesTellIsUnknown() {
    Case theCase =
        known(
            "assessments:",
            "  - {id: a1, date: {is: 2019-01-01, source: late}, rating: {after: {is: high, source: early}}, source: early}");
    CaseFact assessment =
        theCase.facts().stream()
            .filter(fact -> fact.type().name().equals("Assessment"))
            .findFirst()
            .orElseThrow();
    assertEquals("an unknown date", assessment.value("completed").written());
    assertEquals("high", assessment.value("rating").written());
  }

  @Test
  void theLastAccountIsNoLongerContested() {
    Case theCase =
        known(
            "incidents:",
            "  - id: one",
            "    about: XA",
            "    kind: {accounts: [{is: coup, source: early}, {is: crackdown, source: late}]}",
            "    date: 2020-01-01");
    assertEquals("coup", incident(theCase).value("kind").written());
    assertEquals(
        "coup or crackdown (accounts differ)",
        incident(
                Case.parse(
                    Minimal.with(
                            "incidents:",
                            "  - id: one",
                            "    about: XA",
                            "    kind: {accounts: [{is: coup, source: early}, {is: crackdown, source: late}]}",
                            "    date: 2020-01-01")
                        + SOURCES))
            .value("kind")
            .written());
  }

  @Test
  void ofRivalAccountsOfASectionTheOnlyOneLeftIsTold() {
    Case none =
        known(
            "assessments:",
            "  accounts:",
            "    - {none: yes, by: an NGO, source: early}",
            "    - {id: a1, date: 2019-01-01, by: the ministry, source: late}");
    assertEquals("", Facts.first(none, "Assessment"));
    Case made =
        known(
            "assessments:",
            "  accounts:",
            "    - {none: yes, by: an NGO, source: late}",
            "    - {id: a1, date: 2019-01-01, by: the ministry, source: early}");
    assertEquals(
        Facts.first(made, "Assessment").isEmpty(), Facts.last(made, "Assessment").isEmpty());
  }

  @Test
  void aPartWithoutASourceIsTakenAsKnown() {
    Case theCase = known("");
    assertEquals(1, Facts.first(theCase, "Phase").lines().count());
    assertEquals(1, Facts.first(theCase, "Recipient").lines().count());
    assertEquals(true, theCase.knowsPartnership());
  }

  @Test
  void aPartThatOnlyLaterSourcesTellIsNotThere() {
    Case theCase =
        partnership(
            "public-record",
            "hosts: [XA, XB]",
            "recipients:",
            "  - {organisation: police, level: force, source: early}",
            "  - {organisation: unit, level: unit, source: late}",
            "phases:",
            "  - {id: one, from: 2019, provider: college, source: early}",
            "  - {id: two, from: 2020, provider: company, source: late}",
            "  - {id: three, from: 2020, provider: {is: company, source: late}, source: [late, early]}",
            "  - {id: four, from: 2020, provider: {is: college, source: late}}",
            "  - {id: five, from: 2020, provider: college, source: undated}",
            "scope: {OSJA: out, source: late}",
            "pauses: [{id: stop, from: 2020-05, source: late}, {id: rest, from: 2020-07, source: early}]",
            "end: {effective: 2021-01-01, source: late}");
    assertEquals(List.of("police"), ids(theCase, "Recipient"));
    assertEquals(List.of("one", "three", "five"), ids(theCase, "Phase"));
    assertEquals("an unknown provider", deliverer(theCase, "three"));
    assertEquals(List.of("rest"), ids(theCase, "Stop"));
    assertEquals(List.of("XA"), ids(theCase, "Host"));
    assertEquals(List.of("police", "college"), ids(theCase, "Organisation"));
    assertEquals(
        true, theCase.knowsPartnership() && theCase.knowsPhases() && theCase.knowsRecipients());
    assertEquals(List.of("early", "undated"), theCase.sources().stream().map(Source::id).toList());
    assertEquals(Optional.empty(), theCase.source("late"));
  }

  @Test
  void aValueThatALaterSourceContestsIsAsTheEarlierOneHasIt() {
    Case theCase =
        partnership(
            "public-record",
            "hosts: [XA]",
            "recipients: [{organisation: police, level: force}]",
            "phases:",
            "  - id: one",
            "    from: {accounts: [{is: 2019-01-01, source: early}, {is: 2017-01-01, source: late}]}",
            "    provider: college",
            "    source: early");
    assertEquals(
        "2019-01-01",
        theCase.facts().stream()
            .filter(fact -> fact.type().name().equals("Phase"))
            .map(fact -> fact.value("from").written())
            .findFirst()
            .orElse(""));
  }

  @Test
  void whatIsLeftOfAPartnershipThatNobodyToldOfHasNoFacts() {
    String[] secret = {
      "hosts: [XA]",
      "recipients: [{organisation: unit, level: unit}]",
      "phases: [{id: one, from: 2019, provider: company, source: late}]"
    };
    for (String drawnFrom : List.of("public-record", "department-file")) {
      Case theCase = partnership(drawnFrom, secret);
      assertEquals(List.of(), theCase.facts());
      assertEquals(List.of(), theCase.questions());
      assertEquals(false, theCase.knowsPartnership());
      assertEquals(true, theCase.knownAt(LocalDate.of(2021, 7, 1)).knowsPartnership());
    }
  }

  @Test
  void theSourceOfThePartnershipIsThatOfItsParts() {
    String[] parts = {
      "hosts: [XA]",
      "recipients: [{organisation: police, level: force}, {organisation: unit, level: unit, source: early}]",
      "phases: [{id: one, from: 2019, provider: company}]"
    };
    String[] late = java.util.Arrays.copyOf(parts, 4);
    late[3] = "source: late";
    Case theCase = partnership("public-record", late);
    assertEquals(List.of("unit"), ids(theCase, "Recipient"));
    assertEquals(List.of(), ids(theCase, "Phase"));
    assertEquals(true, theCase.knowsPartnership() && theCase.knowsRecipients());
    assertEquals(false, theCase.knowsPhases());
    String[] early = java.util.Arrays.copyOf(parts, 4);
    early[3] = "source: [late, early]";
    assertEquals(List.of("one"), ids(partnership("public-record", early), "Phase"));
  }

  @Test
  void aDepartmentKnowsAPhaseOfItsOwnFileButNotWhatALaterPaperSaysOfIt() {
    String[] parts = {
      "hosts: [XA]",
      "recipients: [{organisation: police, level: force}]",
      "phases: [{id: one, from: {is: 2019-01-01, source: late}, provider: college}]"
    };
    Case file = partnership("department-file", parts);
    assertEquals(List.of("one"), ids(file, "Phase"));
    assertEquals(
        List.of("one.from"),
        file.questions().stream().map(Question::id).filter(id -> id.equals("one.from")).toList());
    assertEquals(false, partnership("public-record", parts).knowsPartnership());
  }

  @Test
  void anApprovalOfAPhaseThatIsNotKnownIsNotKnownEither() {
    Case theCase =
        Case.parse(
                text(
                        "public-record",
                        "hosts: [XA]",
                        "recipients: [{organisation: police, level: force, source: early}]",
                        "phases: [{id: one, from: 2019, provider: college, source: late}]")
                    + "approvals: [{body: a minister, date: 2019-01-01, rank: minister, state: given, source: early}]\n")
            .knownAt(DAY);
    assertEquals(List.of(), ids(theCase, "Approval"));
    assertEquals(true, theCase.knowsPartnership());
  }

  private static List<String> ids(Case theCase, String type) {
    return theCase.facts().stream()
        .filter(fact -> fact.type().name().equals(type))
        .filter(fact -> !fact.exists().equals(Uncertain.sure(false)))
        .map(CaseFact::id)
        .toList();
  }

  private static String deliverer(Case theCase, String phase) {
    return theCase.facts().stream()
        .filter(fact -> fact.type().name().equals("Deliverer"))
        .filter(fact -> fact.value("phase").written().equals(phase))
        .map(fact -> fact.value("name").written())
        .findFirst()
        .orElse("");
  }

  private static Case partnership(String drawnFrom, String... lines) {
    return Case.parse(text(drawnFrom, lines)).knownAt(DAY);
  }

  private static String text(String drawnFrom, String... lines) {
    return """
        case: A case
        as-of: 2021-06-30
        drawn-from: %s
        assistance: capacity-building
        partnership:
        %s
        organisations:
          - {id: police, name: XA Police, country: XA, kind: police}
          - {id: unit, name: XB Unit, country: XB, kind: police}
          - {id: college, name: A College, country: GB, kind: police-college}
          - {id: company, name: A Company, country: GB, kind: company}
        """
            .formatted(drawnFrom, String.join("\n", lines).indent(2).stripTrailing())
        + SOURCES;
  }

  private static CaseFact incident(Case theCase) {
    return theCase.facts().stream()
        .filter(fact -> fact.type().name().equals("Incident"))
        .findFirst()
        .orElseThrow();
  }

  private static Case known(String... lines) {
    return Case.parse(Minimal.with(lines) + SOURCES).knownAt(DAY);
  }
}
