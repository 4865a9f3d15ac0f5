package org.plumbline.internal.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.report.Tiny;
import org.plumbline.problem.Place;
import org.plumbline.result.Certainty;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Footing;
import org.plumbline.result.Ground;
import org.plumbline.result.Severity;
import org.plumbline.result.Verdict;

/** On whose account a verdict rests. */
class AccountTest {
  private static final String CASE =
      Tiny.CASE.replace(
              "from: 2019-03-01,", "from: {accounts: [{is: 2019, by: a}, {is: 2020, by: b}]},")
          + "  - {id: paper, title: An article, publisher: The Paper, kind: press, published: 2022-05}\n"
          + "  - {id: second, title: A second report, publisher: The Watch, kind: ngo, published: 2023}\n"
          + "replies: [{by: the Ministry, words: No, to: [p9]}, {by: the Police, words: No, to: [p9]}]\n";

  @Test
  void aFirmVerdictNeedsNoCondition() {
    for (Standing firm :
        List.of(Standing.ADMITTED, Standing.COURT, Standing.OFFICIAL, Standing.UN_BODY)) {
      assertEquals("", clause(Verdict.STOP, flag(firm, List.of(), fact("x", firm, "answer"))));
    }
  }

  @Test
  void theOneThatToldAllIsNamedAlone() {
    assertEquals(
        ", if The Watch's account is right (no reply is recorded)",
        clause(
            Verdict.STOP,
            flag(
                Standing.DOCUMENTED_BY_NGO,
                List.of(),
                fact("x", Standing.DOCUMENTED_BY_NGO, "paper", "report"),
                fact("y", Standing.DOCUMENTED_BY_NGO, "second"),
                fact("z", Standing.OFFICIAL, "answer"))));
  }

  @Test
  void twoThatToldDifferentPartsAreBothNamed() {
    assertEquals(
        ", if The Watch's and The Paper's accounts are right (no reply is recorded)",
        clause(
            Verdict.STOP,
            flag(
                Standing.PRESS,
                List.of(),
                fact("x", Standing.PRESS, "report"),
                fact("y", Standing.PRESS, "paper"))));
  }

  @Test
  void aContestedFactIsNotUndenied() {
    assertEquals(
        ", if The Watch's account is right (the facts are contested)",
        clause(
            Verdict.STOP,
            flag(
                Standing.DOCUMENTED_BY_NGO,
                List.of(),
                fact("p1", Standing.DOCUMENTED_BY_NGO, "report"))));
  }

  @Test
  void whoAnsweredIsNamed() {
    assertEquals(
        ", if The Watch's account is right (the Ministry and the Police have replied)",
        clause(
            Verdict.REFER,
            flag(
                Severity.HIGH,
                Standing.DOCUMENTED_BY_NGO,
                List.of("reply-1", "reply-2"),
                fact("x", Standing.DOCUMENTED_BY_NGO, "report"))));
  }

  @Test
  void theFirmestFlagOfTheGravestCounts() {
    assertEquals(
        "",
        clause(
            Verdict.STOP,
            flag(Standing.ALLEGED, List.of(), fact("x", Standing.ALLEGED, "report")),
            flag(Standing.OFFICIAL, List.of(), fact("y", Standing.OFFICIAL, "answer"))));
  }

  @Test
  void whatIsUndeterminedRestsOnNobodysAccount() {
    assertEquals(
        "",
        clause(
            Verdict.UNDETERMINED,
            flag(Standing.ALLEGED, List.of(), fact("x", Standing.ALLEGED, "report"))));
  }

  private static String clause(Verdict verdict, Flag... flags) {
    Case theCase = Case.parse(CASE);
    Check check =
        new Check(
            theCase,
            theCase.facts(),
            theCase.sources(),
            LocalDate.of(2022, 3, 31),
            verdict,
            List.of(),
            List.of(),
            verdict,
            List.of(),
            List.of(flags),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            new Check.Inputs("0", "0", List.of(), "an engine", List.of(), ""));
    return new Account(check, new CaseWords(check)).clause();
  }

  private static Flag flag(Standing standing, List<String> replies, Evidence... facts) {
    return flag(Severity.BLOCKER, standing, replies, facts);
  }

  private static Flag flag(
      Severity severity, Standing standing, List<String> replies, Evidence... facts) {
    Ground ground =
        new Ground("it is so", List.of(facts), List.of(), Optional.of(standing), Optional.empty());
    return new Flag(
        "tiny/rule",
        "A title",
        "training",
        severity,
        Certainty.STANDS,
        Optional.of(standing),
        Optional.empty(),
        false,
        new Flag.Basis("a clause", true, Footing.LAW, ""),
        Place.of("rules/tiny/rule.drl"),
        List.of(),
        List.of(ground),
        replies);
  }

  private static Evidence fact(String id, Standing standing, String... sources) {
    return new Evidence(
        "Phase", id, "phase " + id, Place.of("case.yaml"), List.of(sources), Optional.of(standing));
  }
}
