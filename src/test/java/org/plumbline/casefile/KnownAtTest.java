package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
    Case of =
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
        of.facts().stream()
            .filter(fact -> fact.type().name().equals("Incident"))
            .map(CaseFact::id)
            .toList());
    assertEquals(Optional.of(DAY), of.knownAt());
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
    Case of = known("incidents: [{id: one, about: XA, kind: coup, source: late}]");
    assertEquals(true, of.notLookedAt().contains("incidents"));
  }

  @Test
  void anAbsenceThatOnlyLaterSourcesTellIsOpen() {
    Case of = known("assessments: {none: yes, source: late}");
    assertEquals(
        "assessment.exists [not-recorded] was an OSJA assessment made, and when?",
        Facts.questions(of).lines().findFirst().orElse(""));
    assertEquals("", Facts.first(known("assessments: {none: yes, source: early}"), "Assessment"));
  }

  @Test
  void aValueThatOnlyLaterSourcesTellIsUnknown() {
    Case of =
        known(
            "assessments:",
            "  - {id: a1, date: {is: 2019-01-01, source: late}, rating: {after: {is: high, source: early}}, source: early}");
    CaseFact assessment =
        of.facts().stream()
            .filter(fact -> fact.type().name().equals("Assessment"))
            .findFirst()
            .orElseThrow();
    assertEquals("an unknown date", assessment.value("completed").written());
    assertEquals("high", assessment.value("rating").written());
  }

  @Test
  void theLastAccountIsNoLongerContested() {
    Case of =
        known(
            "incidents:",
            "  - id: one",
            "    about: XA",
            "    kind: {accounts: [{is: coup, source: early}, {is: crackdown, source: late}]}",
            "    date: 2020-01-01");
    assertEquals("coup", incident(of).value("kind").written());
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
  void whoAssistsWhomIsTakenAsKnown() {
    Case of = known("");
    assertEquals(1, Facts.first(of, "Phase").lines().count());
    assertEquals(1, Facts.first(of, "Recipient").lines().count());
  }

  private static CaseFact incident(Case of) {
    return of.facts().stream()
        .filter(fact -> fact.type().name().equals("Incident"))
        .findFirst()
        .orElseThrow();
  }

  private static Case known(String... lines) {
    return Case.parse(Minimal.with(lines) + SOURCES).knownAt(DAY);
  }
}
