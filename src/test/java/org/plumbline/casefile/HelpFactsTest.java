package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.fact.Dates;
import org.plumbline.fact.record.Finding;
import org.plumbline.fact.word.FindingKind;
import org.plumbline.fact.word.FoundBy;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.casefile.Minimal;
import org.plumbline.internal.scenario.Facts;

/** The sections whose keys fill a fact one by one. */
class HelpFactsTest {
  private static final String PAPER =
      "\nsources: [{id: paper, publisher: The Paper, kind: press, published: 2020-01-01}]\n";

  private static final String WHOLE =
      Minimal.replacing("public-record", "department-file")
          + """
          acts:
            - id: data
              what: evidence-shared
              offence: murder
              capital: yes
              personal-data: yes
              by: the agency
              decided: 2014-09-20
              done: 2014-09-22
              assurances: [{id: note, about: death-penalty, form: oral, by: the host, date: 2014-09-19}]
              waivers: [{id: go, by: a minister, rank: minister, reason: urgent, date: 2014-09-20}]
              data-decisions: [{id: dpa, by: the agency, law: an Act, date: 2014-09-20}]
          host-laws: [{id: law, country: XA, death-penalty: yes, from: 1950, last-execution: 2018-06-18}]
          equipment:
            - id: radios
              what: radios
              kind: equipment
              goods: none
              trained-on: no
              date: 2019-05-01
              diversions: [{id: to-squad, about: police, by: press, words: used by others, date: 2020-10-01}]
          expansions: [{id: more, by: the donor, words: two more courses, date: 2020-01-01}]
          overrulings: [{id: over, advisers: a desk, by: a minister, words: go on, date: 2020-01-02}]
          warnings: [{id: warned, about: XA, by: the donor, words: take care, date: 2021-01-12}]
          officers:
            - id: team
              phase: p1
              force: a force
              nation: scotland
              consents: [{id: yes-1, by: ministers, date: 2019-02-01}]
          targets: [{id: count, counts: convictions, by: the donor, words: tenfold, date: 2016-01-01}]
          fees: [{id: paid, payer: the host, amount: a million, from: 2019-03-01, to: 2020-02-29}]
          aims: [{id: aim, human-rights: no, words: order, date: 2019-03-01}]
          hand-overs: [{id: on, about: police, words: to the cells, from: 2019-04-01}]
          withdrawals: [{id: ally, about: XA, by: an ally, why: human-rights, comparable: yes, words: we stop, date: 2013-04-09}]
          corrections: [{id: fix, kind: corrected, statement: never, by: a minister, words: in fact, date: 2020-10-29}]
          scope-disputes: [{id: not-us, by: the college, words: it is commercial, date: 2015-01-01}]
          in-country-assessments: [{id: stage-1, country: XA, by: the post, date: 2019-01-01}]
          conditions:
            - id: until
              by: the prime minister
              words: until it is resolved
              date: 2017-09-19
              met: [{id: done, by: nobody in particular, date: 2019-01-01}]
          findings: [{id: captured, about: police, by: a committee, kind: not-independent, found-by: own-body, standing: un-body, words: not independent, published: 2017-01-27}]
          """;

  @Test
  void eachKeyFillsItsComponent() {
    assertEquals(
        """
        Finding[id=captured, kind=not-independent, about=police, scope=organisation, country=XA, region=, by=a committee, finder=own-body, independent=true, standing=un-body, words=not independent, coversFrom=0001-01-01, coversTo=2017-01-27, published=2017-01-27]
        Act[id=data, partnership=training, what=evidence-shared, offence=murder, capital=true, personalData=true, by=the agency, decided=2014-09-20, done=2014-09-22]
        Assurance[id=note, partnership=training, subject=data, about=death-penalty, form=oral, by=the host, date=2014-09-19]
        Waiver[id=go, partnership=training, act=data, by=a minister, rank=minister, reason=urgent, date=2014-09-20]
        DataDecision[id=dpa, partnership=training, act=data, law=an Act, by=the agency, date=2014-09-20]
        HostLaw[id=law, country=XA, deathPenalty=true, from=1950-01-01, to=9999-12-31, lastExecution=2018-06-18]
        Equipment[id=radios, partnership=training, what=radios, kind=equipment, goods=none, trainedOn=false, date=2019-05-01]
        Diversion[id=to-squad, partnership=training, equipment=radios, about=police, scope=organisation, country=XA, region=, by=press, standing=official, words=used by others, date=2020-10-01]
        Expansion[id=more, partnership=training, by=the donor, words=two more courses, date=2020-01-01]
        Overruling[id=over, partnership=training, advisers=a desk, by=a minister, words=go on, date=2020-01-02]
        Warning[id=warned, partnership=training, by=the donor, about=XA, scope=country, country=XA, region=, words=take care, date=2021-01-12]
        Officers[id=team, partnership=training, phase=p1, force=a force, nation=scotland]
        Consent[id=yes-1, partnership=training, officers=team, by=ministers, date=2019-02-01]
        PerformanceTarget[id=count, partnership=training, counts=convictions, by=the donor, words=tenfold, date=2016-01-01]
        Fee[id=paid, partnership=training, payer=the host, amount=a million, from=2019-03-01, to=2020-02-29]
        Aim[id=aim, partnership=training, humanRights=false, words=order, date=2019-03-01]
        HandOver[id=on, partnership=training, about=police, scope=organisation, country=XA, region=, words=to the cells, from=2019-04-01, to=9999-12-31]
        Withdrawal[id=ally, by=an ally, about=XA, scope=country, country=XA, region=, why=human-rights, comparable=true, words=we stop, date=2013-04-09]
        Correction[id=fix, partnership=training, kind=corrected, statement=never, by=a minister, words=in fact, date=2020-10-29]
        ScopeDispute[id=not-us, partnership=training, regime=OSJA, by=the college, words=it is commercial, date=2015-01-01]
        InCountryAssessment[id=stage-1, country=XA, by=the post, date=2019-01-01]
        ResumptionCondition[id=until, partnership=training, by=the prime minister, words=until it is resolved, date=2017-09-19]
        Fulfilment[id=done, partnership=training, condition=until, by=nobody in particular, date=2019-01-01]""",
        Facts.in(Case.parse(WHOLE), Facts.FIRST)
            .lines()
            .dropWhile(line -> !line.startsWith("Finding["))
            .filter(line -> !line.matches("(Assessment|Review|Approval|ApprovalRequired)\\[.*"))
            .collect(java.util.stream.Collectors.joining("\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acts: [{id: a, what: evidence-shared}]",
        "equipment: [{id: a, what: radios}]",
        "officers: [{id: a, phase: p1, force: f, nation: scotland}]",
        "conditions: [{id: a, words: until}]"
      })
  void whatOughtToHaveBeenDoneAndIsNotRecordedMayBeThere(String section) {
    Case theCase = Case.parse(Minimal.with(section));
    List<String> there =
        List.of("Assurance", "Waiver", "DataDecision", "Consent", "Fulfilment").stream()
            .filter(type -> !Facts.first(theCase, type).isEmpty())
            .toList();
    List<String> notThere =
        there.stream().filter(type -> Facts.last(theCase, type).isEmpty()).toList();
    assertEquals(
        section.startsWith("acts")
            ? List.of("Assurance", "Waiver", "DataDecision")
            : List.of(
                section.startsWith("eq")
                    ? "Assurance"
                    : section.startsWith("of") ? "Consent" : "Fulfilment"),
        there);
    assertEquals(there, notThere);
  }

  @Test
  void questionsCallEachEntryByAnEnglishName() {
    Case theCase =
        Case.parse(
            WHOLE
                .replaceAll(
                    "\\b(date|decided|done|from|to|published): \\d{4}-\\d\\d-\\d\\d", "$1: 2019")
                .replaceAll("\\{id: (note|go|dpa|to-squad|yes-1|done|law), ", "{"));
    assertEquals(
        """
        when did phase p1 begin?
        when was the finding by a committee (captured) published?
        when was act data decided?
        when was act data done?
        when was assurance 1 of data given?
        when was waiver 1 of data decided?
        when was data decision 1 of data taken?
        since when has the law of XA been in force?
        when was equipment radios supplied?
        when did diversion 1 of radios happen?
        when did expansion more happen?
        when did overruling over happen?
        when was the warning by the donor (warned) published?
        when was consent 1 of team given?
        when was target count set?
        since when has fee paid been charged?
        until when was fee paid charged?
        when was the aim recorded?
        when did hand-over on begin?
        when did the withdrawal by an ally (ally) happen?
        when was correction fix made?
        when was scope dispute not-us raised?
        when was in-country assessment stage-1 last updated?
        when was condition until set?
        when was fulfilment 1 of until recorded?""",
        Facts.questions(theCase).replaceAll("(?m)^\\S+ \\[\\S+] ", ""));
  }

  @Test
  void onAWholeFileWhatIsMissingIsAbsent() {
    Case theCase =
        Case.parse(
            Minimal.replacing("public-record", "department-file")
                + "acts: [{id: a, what: evidence-shared, capital: yes, personal-data: no, decided: 2014, done: 2014}]\n");
    assertEquals("", Facts.first(theCase, "Assurance") + Facts.first(theCase, "Waiver"));
    assertEquals(
        "a.decided [partial-date] when was act a decided?\n"
            + "a.done [partial-date] when was act a done?",
        Facts.questions(theCase));
  }

  @Test
  void aPostsAssessmentThatIsNotRecordedIsOfEachHost() {
    Case theCase = Case.parse(Minimal.replacing("hosts: [XA]", "hosts: [XA, XB]"));
    assertEquals(
        """
        InCountryAssessment[id=in-country-assessment-xa, country=XA, by=an office that the case does not name, date=0001-01-01]
        InCountryAssessment[id=in-country-assessment-xb, country=XB, by=an office that the case does not name, date=0001-01-01]""",
        Facts.first(theCase, "InCountryAssessment"));
  }

  /** A newspaper that tells of a decision did not take it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Act acts: [{id: a, what: other, BY source: paper}]",
        "Assurance acts: [{id: a, what: other, assurances: [{about: use, BY source: paper}]}]",
        "Waiver acts: [{id: a, what: other, waivers: [{rank: minister, BY source: paper}]}]",
        "Expansion expansions: [{id: a, BY source: paper}]",
        "Consent officers: [{id: a, phase: p1, force: f, nation: scotland, consents: [{id: b, BY source: paper}]}]",
        "InCountryAssessment in-country-assessments: [{id: a, country: XA, BY source: paper}]",
        "ResumptionCondition conditions: [{id: a, BY source: paper}]",
        "Fulfilment conditions: [{id: a, met: [{id: b, BY source: paper}]}]"
      })
  void thePublisherNeverStandsInForTheOffice(String section) {
    String[] both = section.split(" ", 2);
    for (String by : List.of("", "by: unknown,")) {
      String fact =
          Facts.first(Case.parse(Minimal.with(both[1].replace("BY", by) + PAPER)), both[0]);
      assertTrue(fact.contains(", by=an office that the case does not name, "), fact);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overrulings: [{id: a, advisers: a desk, source: paper}]",
        "warnings: [{id: a, about: XA, source: paper}]",
        "withdrawals: [{id: a, about: XA, source: paper}]",
        "corrections: [{id: a, kind: corrected, statement: never, source: paper}]",
        "scope-disputes: [{id: a, source: paper}]"
      })
  void whereTheOfficeIsThePointItMustBeNamed(String section) {
    String problem = Minimal.problems(Minimal.with(section + PAPER));
    assertTrue(problem.contains("the key 'by' is missing"), problem);
    Case unknown =
        Case.parse(Minimal.with(section.replace("source:", "by: unknown, source:") + PAPER));
    String facts = Facts.in(unknown, Facts.FIRST);
    assertTrue(facts.contains(", by=an office that the case does not name, "), facts);
  }

  /** Who found it and how firmly that is known are two things; the press may tell of a court. */
  @ParameterizedTest
  @CsvSource({
    "court, court, court, found",
    "admitted, own-body, own-body, admitted",
    "un-body, other, other, found",
    "documented-by-ngo, other, other, documented",
    "alleged, other, other, alleged",
    "press, court, other, is reported to have found",
    "official, court, other, is documented to have found",
    "unsourced, court, other, is said to have found"
  })
  void whoFoundItFollowsFromTheStandingOrIsAsked(
      String standing, String first, String last, String said) {
    Case theCase =
        Case.parse(
            Minimal.with(
                "findings: [{id: a, about: GB, by: them, kind: guidance-misapplied, standing: "
                    + standing
                    + "}]"));
    String fact = Facts.first(theCase, "Finding");
    assertTrue(fact.contains(", finder=" + first + ", "), fact);
    assertTrue(Facts.last(theCase, "Finding").contains(", finder=" + last + ", "), fact);
    assertEquals(
        !first.equals(last),
        Facts.questions(theCase).contains("did a court, the body itself or somebody else make"));
    assertEquals(said, finding(FoundBy.valueOf(upper(first)), Standing.valueOf(upper(standing))));
  }

  @ParameterizedTest
  @CsvSource({
    "OWN_BODY, PRESS, is reported to have stated",
    "OWN_BODY, OFFICIAL, stated",
    "COURT, ALLEGED, is alleged to have found",
    "COURT, ADMITTED, found",
    "OTHER, PRESS, reported"
  })
  void theVerbTellsTheStanding(FoundBy finder, Standing standing, String said) {
    assertEquals(said, finding(finder, standing));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String finding(FoundBy finder, Standing standing) {
    return new Finding(
            "a",
            FindingKind.GUIDANCE_MISAPPLIED,
            "GB",
            Scope.COUNTRY,
            "GB",
            "",
            "them",
            finder,
            true,
            standing,
            "",
            Dates.EVER,
            Dates.NEVER,
            Dates.EVER)
        .said();
  }

  @ParameterizedTest
  @CsvSource({"court, a court that is not named", "own-body, the body itself", "other, The Paper"})
  void aPublisherIsNoCourt(String finder, String by) {
    Case theCase =
        Case.parse(
            Minimal.with(
                "findings: [{id: a, about: GB, kind: guidance-misapplied, found-by: "
                    + finder
                    + ", source: paper}]"
                    + PAPER));
    String fact = Facts.first(theCase, "Finding");
    assertTrue(fact.contains(", by=" + by + ", "), fact);
  }

  @Test
  void whoSaysSoMayBeThePublisher() {
    Case theCase =
        Case.parse(
            Minimal.with(
                "equipment: [{id: a, what: radios, diversions: [{id: b, about: XA, source: paper}]}]"
                    + PAPER));
    String fact = Facts.first(theCase, "Diversion");
    assertTrue(fact.contains(", by=The Paper, "), fact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acts: [{id: a, what: evidence-shred}] => <text>:12:22: 'evidence-shred' is not allowed here; expected: a kind of act: evidence-shared, information-shared, person-handed-over, investigation-help, prosecution-help, other, unknown (did you mean 'evidence-shared'?)",
        "acts: [{id: a, what: other, assurance: none}] => <text>:12:29: unknown key 'assurance'; allowed here: id, what, offence, capital, personal-data, by, decided, done, assurances, waivers, data-decisions, source, standing, note (did you mean 'assurances'?)",
        "host-laws: [{id: a, country: XA}] => <text>:12:13: the key 'death-penalty' is missing; expected: yes, no or unknown",
        "officers: [{id: a, phase: p2, force: f, nation: scotland}] => <text>:12:27: there is no phase 'p2'; this case has p1 (did you mean 'p1'?)",
        "fees: [{id: a, payer: host, from: 2020, to: 2019}] => <text>:12:45: the end (2019) is before the start (2020)",
        "equipment: [{id: a, what: radios, date: 2020, diversions: [{id: b, about: XA, date: 2019}]}] => <text>:12:85: this diversion is dated 2019, before the equipment it belongs to (2020)",
        "conditions: [{id: a, date: 2020-02, met: [{id: b, date: 2020-01-31}]}] => <text>:12:57: this fulfilment is dated 2020-01-31, before the condition it belongs to (2020-02)",
        "aims: none => <text>:12:7: in a public record, 'none' needs a source: write {none: yes, source: ...}, or leave 'aims' out if no source says so"
      })
  void whatIsWrongIsSaid(String mistake) {
    String[] both = mistake.split(" => ", 2);
    assertEquals(both[1], Minimal.problems(Minimal.with(both[0])));
  }
}
