package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.casefile.Minimal;
import org.plumbline.internal.casefile.assemble.Truth;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Facts;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.Uncertain;

/** Sections and values that are told in another way than plainly. */
class SectionContentTest {

  @Test
  void noneWithASourceIsAbsentAndCited() {
    Case none =
        Case.parse(
            Minimal.with(
                "assessments: {none: yes, regime: OSJA, source: S1}",
                "sources: [{id: S1, kind: ngo, published: 2022-05-17}]"));
    CaseFact absent = fact(none, "Assessment");
    assertEquals(Truth.NO, absent.exists());
    assertEquals(List.of("S1"), absent.sources());
    assertEquals(Optional.of(Standing.DOCUMENTED_BY_NGO), absent.standing());
    assertEquals("<text>:12:14", absent.place().toString());
  }

  @Test
  void anAssessmentThatWasNotMadeIsAbsentAndAsksNothing() {
    Case notMade =
        Case.parse(
            Minimal.with(
                "approvals: {none: yes, source: S1}",
                "assessments: [{id: a1, made: no}]",
                "aims: {none: yes, source: S1}",
                "in-country-assessments: {none: yes, source: S1}",
                "sources: [{id: S1, kind: ngo, published: 2022-05-17}]"));
    assertEquals(Truth.NO, fact(notMade, "Assessment").exists());
    assertEquals(List.of(), notMade.questions());
  }

  @ParameterizedTest
  @CsvSource({"unknown, unknown", "withheld, withheld"})
  void whetherAnAssessmentWasMadeMayBeOpen(String made, String why) {
    Question question =
        Case.parse(Minimal.with("assessments: [{id: a1, made: " + made + "}]")).questions().get(0);
    assertEquals("a1.exists", question.id());
    assertEquals(why, question.why().toString());
    assertEquals("was assessment a1 made, and when?", question.text());
    assertEquals(new Question.OneOf(List.of(true, false)), question.answers());
  }

  @Test
  void rivalAccountsOfASectionExcludeEachOther() {
    Case theCase =
        Case.parse(
            Minimal.with(
                "torture-findings:",
                "  accounts:",
                "    - {id: common, about: XA, practice: widespread, published: 2020-01-01, by: an"
                    + " NGO}",
                "    - {none: yes, by: the host}",
                "    - {id: rare, about: XA, practice: isolated, published: 2020-01-01, by: the"
                    + " press}"));
    Question which = theCase.questions().get(0);
    assertEquals(
        "which account of the torture findings is right? (an NGO; the host; the press)",
        which.text());
    assertEquals("training.torture-findings", which.id());
    assertEquals("common", ids(theCase, 0));
    assertEquals("", ids(theCase, 1));
    assertEquals("rare", ids(theCase, 2));
  }

  private static String ids(Case theCase, int account) {
    Scenario reading =
        question ->
            question.id().equals("training.torture-findings")
                ? account
                : Facts.FIRST.answer(question);
    return String.join(
        " ",
        theCase.facts().stream()
            .filter(fact -> fact.type().name().equals("TortureFinding"))
            .flatMap(fact -> fact.in(reading).stream())
            .map(org.plumbline.fact.Fact::id)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"given, given", "said, open", "unknown, open", "refused, absent", "missing, absent"})
  void anApprovalIsGivenOpenOrAbsent(String state, String expected) {
    CaseFact approval =
        fact(
            Case.parse(
                Minimal.with("approvals: [{id: ok, body: a ministry, state: " + state + "}]")),
            "Approval");
    String found =
        approval.exists().equals(Truth.YES)
            ? "given"
            : approval.exists().equals(Truth.NO) ? "absent" : "open";
    assertEquals(expected, found);
  }

  @Test
  void whatIsOnlySaidIsAskedForByItsBody() {
    Question said =
        Case.parse(Minimal.with("approvals: [{id: ok, body: a ministry, state: said}]"))
            .questions()
            .stream()
            .filter(question -> question.property().equals("Approval"))
            .findFirst()
            .orElseThrow();
    assertEquals("was phase p1 approved by a ministry, and when?", said.text());
    assertEquals("said", said.why().toString());
  }

  @Test
  void anUnknownFunderMayBeABodyOfAnyState() {
    Case unknown =
        Case.parse(Minimal.replacing("provider: college", "provider: college, funders: unknown"));
    List<Question> asked =
        unknown.questions().stream()
            .filter(question -> question.id().contains("unknown-funder"))
            .toList();
    assertEquals(
        List.of(
            "who is the funder of phase p1?",
            "which state does the funder of phase p1 belong to?",
            "is the funder of phase p1 a body of its state?"),
        asked.stream().map(Question::text).toList());
    assertEquals(new Question.OneOf(List.of("college", "unknown-funder")), asked.get(0).answers());
    assertEquals(new Question.OneOf(List.of("GB", "XA", "ZZ")), asked.get(1).answers());
  }

  @Test
  void anUnknownFunderMayBeABodyOfAStateThatAListBinds() {
    String listed =
        "listings: [{organisation: police, list: A list, authority: %s, effect: asset-freeze, from: 2019-01-01}]";
    assertEquals(List.of("DE", "GB", "XA", "ZZ"), statesOfUnknownFunder(listed.formatted("EU")));
    assertEquals(List.of("GB", "US", "XA", "ZZ"), statesOfUnknownFunder(listed.formatted("US")));
    assertEquals(List.of("GB", "XA", "ZZ"), statesOfUnknownFunder(listed.formatted("UN")));
  }

  private static List<Object> statesOfUnknownFunder(String listings) {
    String text =
        Minimal.replacing("provider: college", "provider: college, funders: unknown")
            + listings
            + "\n";
    return Case.parse(text).questions().stream()
        .filter(question -> question.id().equals("p1.unknown-funder.state"))
        .map(question -> ((Question.OneOf) question.answers()).values())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBodyThatProvidesAndPaysDeliversTwice() {
    Case both =
        Case.parse(Minimal.replacing("provider: college", "provider: college, funders: [college]"));
    assertEquals(
        List.of("p1.college", "p1.college.funder"),
        both.facts().stream()
            .filter(fact -> fact.type().name().equals("Deliverer"))
            .map(CaseFact::id)
            .toList());
  }

  @Test
  void scopeFollowsFromAPublicBodyOfTheUnitedKingdom() {
    assertEquals(
        "InScope[id=p1.OSJA, partnership=training, phase=p1, regime=OSJA]",
        Facts.first(Case.parse(Minimal.TEXT), "InScope"));
    assertEquals(
        "", Facts.first(Case.parse(Minimal.replacing("country: GB", "country: FR")), "InScope"));
    assertEquals(
        "", Facts.first(Case.parse(Minimal.replacing("police-college", "company")), "InScope"));
  }

  @Test
  void scopeThatIsWrittenDecides() {
    assertEquals("", Facts.first(Case.parse(scope("out")), "InScope"));
    assertEquals(
        "scope.OSJA.exists [unknown] is the partnership within the scope of OSJA?",
        Facts.questions(Case.parse(scope("unknown"))).lines().findFirst().orElseThrow());
  }

  private static String scope(String word) {
    return Minimal.replacing("hosts: [XA]", "hosts: [XA]\n  scope: {OSJA: " + word + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seen: {by: 2022-03}|2022-03 or earlier|0001-01-01|2022-03-31",
        "seen: {from: unknown, by: 2022-03}|2022-03 or earlier|0001-01-01|2022-03-31",
        "seen: {from: 2019, by: 2022-03-05}|between 2019 and 2022-03-05|2019-01-01|2022-03-05",
        "since: 2019-10|2019-10|2019-10-01|2019-10-31",
        "since: unknown|an unknown date|0001-01-01|9999-12-31",
        "since: unknown, source: S1|an unknown date|0001-01-01|2022-05-31",
        "since: unknown, source: [S1, S2]|an unknown date|0001-01-01|9999-12-31",
        "since: unknown, until: 2020-02|an unknown date|0001-01-01|2020-02-29",
        "source: S1|an unknown date|0001-01-01|2022-05-31",
        "since: 2022, source: S1|2022|2022-01-01|2022-05-31",
      })
  void aLinkBeganNoLaterThanItWasKnown(String written, String shown, String first, String last) {
    Uncertain from = link("kind: trains, " + written).value("from");
    assertEquals(shown, from.written());
    assertEquals(first, from.in(Facts.FIRST).toString());
    assertEquals(last, from.in(Facts.LAST).toString());
  }

  @ParameterizedTest
  @CsvSource({"part-of", "commands", "owns"})
  void thatABodyIsPartOfAnotherHasNoBeginning(String kind) {
    assertEquals(
        Uncertain.sure(org.plumbline.fact.Dates.EVER), link("kind: " + kind).value("from"));
  }

  private static CaseFact link(String rest) {
    return fact(
        Case.parse(
            Minimal.with(
                "links: [{id: l, from: police, to: college, " + rest + "}]",
                "sources: [{id: S1, published: 2022-05}, {id: S2}]")),
        "Link");
  }

  @ParameterizedTest
  @CsvSource({
    "'torture, unfair trial', true",
    "Torture and ill-treatment, true",
    "torturers go free, false",
    "unfair trial, false",
  })
  void tortureIsNamedByItsName(String risks, boolean named) {
    CaseFact assessment =
        fact(
            Case.parse(Minimal.with("assessments: [{risks-named: [" + risks + "]}]")),
            "Assessment");
    assertEquals(Uncertain.sure(named), assessment.value("tortureNamed"));
  }

  @ParameterizedTest
  @CsvSource({
    "police, true",
    "arms-length, true",
    "company, false",
    "ngo, false",
    "un-body, false"
  })
  void whetherABodyIsPublicFollowsFromItsKind(String kind, boolean isPublic) {
    Case theCase = Case.parse(Minimal.replacing("kind: police}", "kind: " + kind + "}"));
    assertEquals(Uncertain.sure(isPublic), fact(theCase, "Organisation").value("publicBody"));
  }

  @Test
  void whetherAnotherBodyIsPublicIsOpen() {
    Case theCase = Case.parse(Minimal.replacing("kind: police}", "kind: other}"));
    assertEquals(
        "police.publicBody [not-recorded] is XA Police a body of its state?",
        Facts.questions(theCase).lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "'', unsourced",
    "standing: alleged, alleged",
    "source: N, documented-by-ngo",
    "'source: [P, N]', documented-by-ngo",
    "'source: [P, C], standing: alleged', alleged",
    "source: X, un-body",
  })
  void aFactStandsAsItsFirmestSource(String written, String standing) {
    Case theCase =
        Case.parse(
            Minimal.with(
                "incidents: [{about: XA, kind: coup, "
                    + (written.isEmpty() ? "note: none" : written)
                    + "}]",
                "sources: [{id: N, kind: ngo}, {id: P, kind: press}, {id: C, kind: court}, {id: X,"
                    + " kind: press, standing: un-body}]"));
    assertEquals(standing, fact(theCase, "Incident").standing().orElseThrow().toString());
  }

  @Test
  void aValueMayHaveASourceOfItsOwn() {
    Case theCase =
        Case.parse(
            Minimal.with(
                "assessments: [{id: a1, rating: {after: {is: high, by: an NGO, source: N}}}]",
                "sources: [{id: N, kind: ngo}]"));
    CaseFact assessment = fact(theCase, "Assessment");
    assertEquals(List.of("N"), assessment.sources());
    assertEquals("high", assessment.value("rating").written());
  }

  private static CaseFact fact(Case theCase, String type) {
    return theCase.facts().stream()
        .filter(fact -> fact.type().name().equals(type))
        .findFirst()
        .orElseThrow();
  }
}
