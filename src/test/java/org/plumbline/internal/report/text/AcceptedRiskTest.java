package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.DecisionState;
import org.plumbline.check.Check;
import org.plumbline.internal.report.Tiny;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.result.Verdict;

/** A decision to go on is shown beside the flag; it hides nothing, and it lapses. */
class AcceptedRiskTest {
  private static final String RISK =
      """
      accepted-risks:
        - flag: tiny/assessment-missing
          by: a minister
          reason: the course teaches the ban on torture
          decided: 2022-01-10
          expires: 2022-03-31
      """;

  @TempDir Path folder;

  private Plumbline plumbline;
  private Path file;

  @BeforeEach
  void start() {
    plumbline = Plumbline.load(Tiny.rules(folder));
    file = Tiny.write(folder.resolve("case.yaml"), Tiny.CASE);
  }

  @Test
  void theFlagStandsAndSaysWhoAcceptedItUntilWhen() {
    accept(RISK);
    Check check = check(LocalDate.of(2022, 3, 31));
    assertEquals(Verdict.STOP, check.verdict());
    assertEquals(
        "Accepted        a minister, 10 January 2022, until 31 March 2022: \"the course teaches the ban on torture\"",
        accepted(check));
  }

  @Test
  void itHoldsFromTheDayOfTheDecisionToItsLastDay() {
    accept(RISK);
    assertEquals(
        List.of(
            DecisionState.NOT_YET_DECIDED,
            DecisionState.IN_FORCE,
            DecisionState.IN_FORCE,
            DecisionState.LAPSED),
        List.of("2022-01-09", "2022-01-10", "2022-03-31", "2022-04-01").stream()
            .map(day -> Case.read(file).acceptedRisks().get(0).on(LocalDate.parse(day)))
            .toList());
  }

  @Test
  void oneThatLapsedSaysSo() {
    accept(RISK.replace("2022-03-31", "2022-03-30"));
    assertEquals(
        "Accepted        a minister, 10 January 2022, LAPSED on 30 March 2022: \"the course teaches the ban on torture\"",
        accepted(check(LocalDate.of(2022, 3, 31))));
  }

  @Test
  void oneDecidedLaterSaysSoAndSaysTheDayOnce() {
    accept(RISK);
    assertEquals(
        "Accepted        a minister, decided only on 10 January 2022, after the date of the check: \"the course teaches the ban on torture\"",
        accepted(check(LocalDate.of(2022, 1, 9))));
  }

  @Test
  void oneForAnotherSubjectIsNotShown() {
    accept(RISK.replace("assessment-missing", "assessment-missing@another"));
    assertEquals("", accepted(check(LocalDate.of(2022, 3, 31))));
  }

  @Test
  void oneForNoFlagIsMentioned() {
    accept(RISK.replace("assessment-missing", "assessment-missing@another"));
    assertEquals(
        List.of(
            "The case says nothing about sanctions lists, so nobody was screened.",
            "A risk is accepted for tiny/assessment-missing@another, but this flag was not raised."),
        check(LocalDate.of(2022, 3, 31)).remarks());
  }

  @Test
  void aCaseOfAnyNameIsNotItsOwnFileOfRisks() {
    for (String name : new String[] {"CASE.YAML", "no-ending", "case.json5", "a.b.yaml"}) {
      assertEquals(
          0, Case.read(Tiny.write(folder.resolve(name), Tiny.CASE)).acceptedRisks().size());
    }
    accept(RISK);
    assertEquals(1, Case.read(file).acceptedRisks().size());
  }

  @Test
  void theAnswerIsMadeFromTheSameFacts() {
    String without = Case.read(file).sha256();
    accept(RISK);
    assertEquals(without, Case.read(file).sha256());
  }

  @Test
  void aFlagThatNoRuleRaisesIsRefused() {
    accept(RISK.replace("assessment-missing", "asessment-missing"));
    assertEquals(
        "case.accepted-risks.yaml:2:5: a risk is accepted for tiny/asessment-missing, but there is no such rule (did you mean 'tiny/assessment-missing'?)",
        refused());
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    accept(
        """
        accepted-risks:
          - flag: no flag
            by: a minister
            reson: it is so
            decided: 2022
            expires: 2022-03-31
        """);
    assertEquals(
        """
        case.accepted-risks.yaml:2:5: the key 'reason' is missing; expected: a text
        case.accepted-risks.yaml:2:11: 'no flag' is not a flag such as osja/assessment-missing or osja/assessment-missing@p1
        case.accepted-risks.yaml:4:5: unknown key 'reson'; allowed here: flag, by, reason, decided, expires, note (did you mean 'reason'?)
        case.accepted-risks.yaml:5:14: '2022' is not a full date such as 2019-10-09""",
        refused());
  }

  @Test
  void itCannotLapseBeforeItIsDecided() {
    accept(RISK.replace("2022-03-31", "2022-01-09"));
    assertEquals(
        "case.accepted-risks.yaml:6:14: this decision expires on 9 January 2022, before it was made (10 January 2022)",
        refused());
  }

  @Test
  void aDecisionAfterTheDayOfKnowledgeIsNotShown() {
    accept(RISK);
    Case theCase = Case.read(file);
    assertEquals(1, theCase.knownAt(LocalDate.of(2022, 1, 10)).acceptedRisks().size());
    assertEquals(List.of(), theCase.knownAt(LocalDate.of(2022, 1, 9)).acceptedRisks());
  }

  private void accept(String risks) {
    Tiny.write(folder.resolve("case.accepted-risks.yaml"), risks);
  }

  private Check check(LocalDate day) {
    return plumbline.check(Case.read(file), day);
  }

  private String accepted(Check check) {
    String text =
        new TextReport(plumbline.rulebook().packs(), false, TextReport.Depth.DETAILS)
            .write(List.of(check));
    return text.contains("Accepted  ")
        ? text.substring(text.indexOf("Accepted  "))
            .lines()
            .takeWhile(line -> !line.isBlank())
            .map(String::strip)
            .collect(Collectors.joining(" "))
        : "";
  }

  private String refused() {
    BrokenFileException broken =
        assertThrows(BrokenFileException.class, () -> check(LocalDate.of(2022, 3, 31)));
    return broken.problems().stream()
        .map(Object::toString)
        .collect(Collectors.joining("\n"))
        .replace(folder.toString().replace('\\', '/') + "/", "");
  }
}
