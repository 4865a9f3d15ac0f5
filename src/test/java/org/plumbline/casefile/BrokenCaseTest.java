package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.casefile.Minimal;
import org.plumbline.internal.scenario.Facts;
import org.plumbline.source.DrawnFrom;

/** Each mistake beside what is nearly one and is accepted. */
class BrokenCaseTest {
  private static final String DATE = "a date such as 2019-10-09, 2019-10, 2019 or 2016/2019-10";

  @Test
  void theShortestCaseIsInOrder() {
    assertEquals(
        "A UK college trains the police of an invented state", Case.parse(Minimal.TEXT).title());
  }

  @Test
  void everyProblemOfAFileIsToldAtOnce() {
    assertEquals(
        """
        <text>:2:13: 'public' is not allowed here; expected: where the facts are drawn from: department-file, public-record
        <text>:3:13: 'capacity-bilding' is not allowed here; expected: a kind of assistance: capacity-building, case-specific (did you mean 'capacity-building'?)
        <text>:6:11: 'UK' is not an ISO 3166-1 country code such as LK (XA to XZ and ZZ are for invented states) (did you mean 'GB'?)
        <text>:8:27: '2019-02-30' is a date that does not exist
        <text>:8:49: there is no organisation 'collage'; this case has police, college (did you mean 'college'?)\
        """,
        Minimal.problems(
            Minimal.TEXT
                .replace("public-record", "public")
                .replace("building", "bilding")
                .replace("XA]", "UK]")
                .replace("03-01", "02-30")
                .replace("provider: college", "provider: collage")));
  }

  @Test
  void yamlAndMeaningAreCheckedInOneGo() {
    refused(
        Minimal.replacing("kind: police}", "kind: &k polise}") + "why: *k\n",
        "<text>:10:54: 'polise' is not allowed here; expected: a kind of body: police, police-college,"
            + " military, paramilitary, intelligence, border, prison, court, prosecutor, ministry,"
            + " diplomatic, oversight, un-body, ngo, company, university, arms-length, other,"
            + " unknown (did you mean 'police'?)",
        "<text>:10:54: the anchor &k is not allowed; write the value out where it is needed",
        "<text>:12:6: the alias *k is not allowed; write the value out");
  }

  @Test
  void anUnknownKeyIsRefused() {
    refused(
        Minimal.replacing("recipients:", "recipents:"),
        "<text>:5:3: the key 'recipients' is missing; expected: a list, each item a map with the"
            + " keys organisation, level, units, source, standing, note",
        "<text>:7:3: unknown key 'recipents'; allowed here: id, hosts, scope, recipients,"
            + " phases, pauses, end, source, note (did you mean 'recipients'?)");
  }

  @Test
  void aMissingKeyIsRefused() {
    refused(
        Minimal.replacing(", provider: college", ""),
        "<text>:8:12: the key 'provider' is missing; expected: the id of an organisation of this"
            + " case, or unknown");
  }

  @Test
  void aKeyThatIsNotRecordedIsMissing() {
    refused(
        Minimal.replacing("provider: college", "provider: not-recorded"),
        "<text>:8:12: the key 'provider' is missing; expected: the id of an organisation of this"
            + " case, or unknown");
  }

  @Test
  void aMisspeltWordIsRefused() {
    refused(
        Minimal.with("assessments: [{rating: {after: hihg}}]"),
        "<text>:12:32: 'hihg' is not allowed here; expected: a rating: low, medium, high, not-rated,"
            + " unknown (did you mean 'high'?)");
  }

  @Test
  void trueIsNotYes() {
    refused(
        Minimal.with("assessments: [{summary-published: true}]"),
        "<text>:12:35: 'true' is not allowed here; expected: yes, no or unknown (did you mean 'yes'?)");
  }

  @Test
  void aListIsRefusedWhereAWordIsWanted() {
    refused(
        Minimal.with("assessments: [{rating: {after: [high]}}]"),
        "<text>:12:32: found a list; expected: a rating: low, medium, high, not-rated, unknown");
  }

  @Test
  void aWordIsRefusedWhereAListIsWanted() {
    refused(
        Minimal.replacing("hosts: [XA]", "hosts: XA"),
        "<text>:6:10: found 'XA'; expected: a list, each item an ISO 3166-1 country code such"
            + " as LK (XA to XZ and ZZ are for invented states)");
  }

  @Test
  void nothingIsRefusedWhereAValueIsWanted() {
    refused(Minimal.with("why:"), "<text>:12:5: found nothing; expected: a text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "null", "' '"})
  void whatOtherReadersTakeForNothingIsNoText(String nothing) {
    refused(
        Minimal.with("why: " + nothing),
        "<text>:12:6: "
            + (nothing.startsWith("'") ? nothing : "'" + nothing + "'")
            + " is not a text");
  }

  @Test
  void anEmptyListIsRefused() {
    refused(
        Minimal.with("assessments: []"),
        "<text>:12:14: this list is empty; leave the key out, or write 'none' where that is"
            + " allowed");
  }

  @Test
  void aFileThatIsAListIsRefused() {
    refused("- a", "<text>:1:1: found a list; expected: a case, which begins with the key 'case'");
  }

  @ParameterizedTest
  @CsvSource({"UK, GB", "lk, LK"})
  void aCodeThatIsNoStateIsRefused(String code, String meant) {
    refused(
        Minimal.replacing("hosts: [XA]", "hosts: [" + code + "]"),
        "<text>:6:11: '"
            + code
            + "' is not an ISO 3166-1 country code such as LK (XA to XZ and ZZ are"
            + " for invented states) (did you mean '"
            + meant
            + "'?)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO", "LK", "XA", "XZ", "ZZ"})
  void aStateOrAnInventedOneIsAccepted(String code) {
    assertEquals(
        "Host[id=" + code + ", partnership=training, country=" + code + "]",
        Facts.first(Case.parse(Minimal.replacing("[XA]", "[" + code + "]")), "Host"));
  }

  @Test
  void anUndefinedOrganisationIsRefused() {
    refused(
        Minimal.replacing("provider: college", "provider: collage"),
        "<text>:8:49: there is no organisation 'collage'; this case has police, college (did you"
            + " mean 'college'?)");
  }

  @Test
  void anUndefinedPhaseAssessmentAndSourceAreRefused() {
    refused(
        Minimal.with(
            "approvals: [{body: a ministry, of: p9, state: given, assessment: a1, source: S1}]"),
        "<text>:12:36: there is no phase 'p9'; this case has p1 (did you mean 'p1'?)",
        "<text>:12:66: there is no assessment 'a1'; this case has none",
        "<text>:12:78: there is no source 'S1'; this case has none");
  }

  @Test
  void whatAFindingIsAboutMustBeThere() {
    refused(
        Minimal.with("torture-findings: [{about: polise, practice: reported}]"),
        "<text>:12:28: 'polise' is not the id of an organisation of this case, a country such as"
            + " CN, or a region such as CN/Xinjiang (did you mean 'police'?)");
  }

  @Test
  void theSameIdTwiceIsRefused() {
    refused(
        Minimal.with(
            "incidents:",
            "  - {id: p1, about: XA, kind: coup}",
            "  - {id: training, about: XA, kind: coup}"),
        "<text>:13:10: the id 'p1' is used twice; first at <text>:8:17",
        "<text>:14:10: the id 'training' is used twice; first at <text>:5:7");
  }

  @Test
  void anIdThatIsGivenAndOneThatIsMadeUpMayNotMeet() {
    refused(
        Minimal.with(
            "incidents:",
            "  - {id: incident-2, about: XA, kind: coup}",
            "  - {about: XA, kind: coup}"),
        "<text>:14:5: the id 'incident-2' is used twice; first at <text>:13:10");
  }

  @Test
  void aSourceMayBeCalledLikeAFact() {
    assertEquals(1, Case.parse(Minimal.with("sources: [{id: p1}]")).sources().size());
  }

  @Test
  void aLinkToItselfIsRefused() {
    refused(
        Minimal.with("links: [{from: police, to: police, kind: trains}]"),
        "<text>:12:28: this link connects a body to itself: 'police'");
  }

  @Test
  void linksInACircleAreAccepted() {
    Case circle =
        Case.parse(
            Minimal.with(
                "links:",
                "  - {from: police, to: college, kind: part-of}",
                "  - {from: college, to: police, kind: part-of}"));
    assertEquals(
        2, circle.facts().stream().filter(fact -> fact.type().name().equals("Link")).count());
  }

  @Test
  void anEndBeforeTheBeginningIsRefused() {
    refused(
        Minimal.replacing("from: 2019-03-01", "from: 2019-03-01, to: 2018"),
        "<text>:8:43: the end (2018) is before the start (2019-03-01)");
  }

  @Test
  void aPhaseThatOutlivesThePartnershipIsRefused() {
    String ended = "provider: college}]\n  end: {effective: 2020-03-01}";
    refused(
        Minimal.replacing("provider: college}]", ended)
            .replace("from: 2019-03-01", "from: 2019-03-01, to: 2020-03-01"),
        "<text>:8:43: this phase runs to 2020-03-01, but the assistance had ended by 1 March 2020");
    Case.parse(
        Minimal.replacing("provider: college}]", ended)
            .replace("from: 2019-03-01", "from: 2019-03-01, to: 2020-02-29"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2019-03", "2019-03-01", "unknown", "2018/2019"})
  void anEndThatMayBeAfterTheBeginningIsAccepted(String to) {
    assertEquals(
        "training",
        Case.parse(Minimal.replacing("from: 2019-03-01", "from: 2019-03-01, to: " + to))
            .facts()
            .get(2)
            .id());
  }

  @Test
  void anAsOfThatIsNoDayIsRefused() {
    refused(
        Minimal.with("as-of: [2019-02, 2019-02-30, today]"),
        "<text>:12:9: '2019-02' is not a full date such as 2019-10-09",
        "<text>:12:18: '2019-02-30' is a date that does not exist",
        "<text>:12:30: 'today' is not a full date such as 2019-10-09");
  }

  @Test
  void aDateInAnotherFormIsRefused() {
    refused(Minimal.replacing("2019-03-01", "1.3.2019"), "<text>:8:27: '1.3.2019' is not " + DATE);
  }

  @Test
  void oneAccountIsNoRival() {
    refused(
        Minimal.replacing("from: 2019-03-01", "from: {accounts: [{is: 2019, by: the college}]}"),
        "<text>:8:38: 'accounts' needs at least two accounts; this has one");
  }

  @Test
  void oneAccountOfASectionIsNoRival() {
    refused(
        Minimal.with("assessments: {accounts: [{none: yes, by: an NGO}]}"),
        "<text>:12:25: 'accounts' needs at least two accounts; this has one");
  }

  @Test
  void aListingNamesOneBody() {
    String message =
        "a listing needs either 'organisation', or 'person-of' for a listed person, but not both";
    refused(
        Minimal.with(
            "listings:",
            "  - {list: L, authority: UN, effect: travel-ban}",
            "  - {organisation: police, person-of: police, list: L, authority: EU, effect:"
                + " travel-ban}"),
        "<text>:13:5: " + message,
        "<text>:14:5: " + message);
  }

  @Test
  void anApprovalSaysOfWhichPhase() {
    refused(
        Minimal.replacing(
                "provider: college}", "provider: college}, {id: p2, from: 2021, provider: college}")
            + "approvals: [{body: a ministry, state: given}]\n",
        "<text>:12:13: the key 'of' is missing; with 2 phases, an approval must say which one it is for");
  }

  @Test
  void sinceAndSeenExcludeEachOther() {
    refused(
        Minimal.with(
            "links: [{from: police, to: college, kind: trains, since: 2019, seen: {by: 2020}}]"),
        "<text>:12:51: write either 'since' or 'seen', not both: 'since' if the start is known");
  }

  @Test
  void aBodyReceivesOnce() {
    refused(
        Minimal.replacing("units: all}", "units: all}, {organisation: police}"),
        "<text>:7:67: 'police' is a recipient more than once; first at <text>:7:31");
  }

  @Test
  void severalExpectationsNameTheirDays() {
    refused(
        Minimal.with("expect: [{stands: [a/b]}, {as-of: 2020-01-01}]"),
        "<text>:12:10: the key 'as-of' is missing; with several expectations, each needs its own date");
  }

  @Test
  void aFlagHasAPackAndARule() {
    refused(
        Minimal.with("expect: {stands: [assessment-missing]}"),
        "<text>:12:19: 'assessment-missing' is not a flag such as osja/assessment-missing or"
            + " osja/assessment-missing@p1");
  }

  @Test
  void noneNeedsASourceInAPublicRecord() {
    refused(
        Minimal.with("assessments: none", "approvals: {none: yes}"),
        "<text>:12:14: in a public record, 'none' needs a source: write {none: yes, source:"
            + " ...}, or leave 'assessments' out if no source says so",
        "<text>:13:12: in a public record, 'none' needs a source: write {none: yes, source:"
            + " ...}, or leave 'approvals' out if no source says so");
  }

  @Test
  void noneWithASourceMayStandInAPublicRecord() {
    Case sourced =
        Case.parse(
            Minimal.with(
                "assessments: {none: yes, source: S1}",
                "approvals: {none: yes, source: S1}",
                "sources: [{id: S1, kind: ngo, published: 2022-05-17}]"));
    assertEquals(DrawnFrom.PUBLIC_RECORD, sourced.drawnFrom());
  }

  @Test
  void noneNeedsNoSourceInTheFileOfADepartment() {
    Case bare =
        Case.parse(
            Minimal.replacing("public-record", "department-file")
                + "assessments: none\napprovals: none\n");
    assertEquals(DrawnFrom.DEPARTMENT_FILE, bare.drawnFrom());
  }

  @Test
  void anIdIsMadeOfLowerCaseWords() {
    refused(
        Minimal.with("incidents: [{id: The Coup, about: XA, kind: coup}]"),
        "<text>:12:18: 'The Coup' is not an id of lower-case words with hyphens, such as"
            + " uk-police-college");
  }

  @Test
  void aNameOfAHundredThousandCharactersIsRefused() {
    refused(
        Minimal.replacing("XA Police", "x".repeat(100_000)),
        "<text>:10:24: this value has 100000 characters; at most 10000 are allowed");
  }

  @Test
  void whatTurnsTextRoundIsShownEscapedInAMessage() {
    refused(
        Minimal.replacing("provider: college", "provider: \"col\\u202elege\\u0007\""),
        "<text>:8:49: there is no organisation 'col\\u202elege\\u0007'; this case has police,"
            + " college (did you mean 'college'?)");
  }

  @Test
  void whatTurnsTextRoundMayStandInAName() {
    Case turned = Case.parse(Minimal.replacing("XA Police", "\"XA \\u202ePolice\""));
    assertEquals("XA \u202ePolice", turned.facts().get(0).value("name").written());
  }

  private static void refused(String text, String... problems) {
    assertEquals(String.join("\n", problems), Minimal.problems(text));
  }
}
