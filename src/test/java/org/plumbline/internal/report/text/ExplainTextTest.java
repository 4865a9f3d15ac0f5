package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Plumbline;
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
import org.plumbline.result.Known;
import org.plumbline.result.LookedFor;
import org.plumbline.result.Near;
import org.plumbline.result.NotRaised;
import org.plumbline.result.Obstacle;
import org.plumbline.result.Severity;
import org.plumbline.result.Verdict;

class ExplainTextTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);
  private static final Place RULE = new Place("rules/tiny/assessment-missing.drl", 6, 1);

  @TempDir Path folder;

  private final Evidence phase =
      fact("Phase", "p1", "phase p1 (from 2019-03-01)", 9, "answer", Standing.OFFICIAL);
  private final Evidence none =
      fact("Assessment", "assessment", "no assessment", 13, "report", Standing.DOCUMENTED_BY_NGO);
  private final Evidence otherEvidence =
      fact("Phase", "p2", "phase p2 (from 2021)", 10, "answer", Standing.OFFICIAL);

  @Test
  void aFlagIsExplainedWithWhatItRestsOnAndWhatWasLookedFor() {
    Flag flag =
        flag(
            Certainty.STANDS,
            List.of(),
            List.of(ground("assistance runs without an assessment", phase)),
            List.of());
    assertEquals(
        """
        tiny/assessment-missing stands on 31 March 2022
        ===============================================
        No risk assessment was made (blocker), about the partnership.

        Assistance runs without an assessment.

        This relies on fact 1; the weakest is documented by an NGO.
          1. phase p1 (from 2019-03-01); source: The Ministry, 4 May 2021 (official), at
             case.yaml:9
        Looked for and not found: assessment (made by 2022-03-31); the case has 2 of
        that kind. The case itself says so:
          - no assessment; source: The Watch, 17 May 2022 (documented by an NGO), at
            case.yaml:13
        Published: 17 May 2022 (after the date of the check).

        The rule is rules/tiny/assessment-missing.drl:6:1. Basis: Guidance, 1 (guidance,
        unverified); see https://example.org/1

        The case records no reply to this.

        """,
        explained(flag));
  }

  @Test
  void aFurtherGroundTellsOnlyWhatIsNew() {
    Flag flag =
        flag(
            Certainty.STANDS,
            List.of(),
            List.of(
                ground("assistance runs", phase),
                ground("assistance runs again", phase, otherEvidence)),
            List.of());
    assertEquals(
        """
        Another ground: Assistance runs again.

        This relies on facts 1 and 2; the weakest is documented by an NGO.
          2. phase p2 (from 2021); source: The Ministry, 4 May 2021 (official), at
             case.yaml:10
        Published: 17 May 2022 (after the date of the check).

        """,
        from("Another ground", explained(flag)));
  }

  @Test
  void sinceWhenItCouldBeKnownIsSaidOfEachGround() {
    assertEquals(
        "Published: 4 May 2021.", known(Known.since(Optional.of(LocalDate.of(2021, 5, 4)))));
    assertEquals("Applies from: 31 March 2022.", known(Known.since(Optional.of(DAY))));
    assertEquals(
        "Applies from: 31 March 2022 at the latest.",
        known(new Known(Optional.of(DAY), true, Optional.empty())));
    assertEquals(
        "Published: date not recorded; not before 31 March 2022.",
        known(new Known(Optional.empty(), false, Optional.of(DAY))));
    assertEquals("Published: date not recorded.", known(Known.NOT_RECORDED));
  }

  private String known(Known known) {
    Ground ground =
        new Ground("assistance runs", List.of(phase), List.of(), Optional.empty(), known);
    String text =
        explained(flag(Certainty.STANDS, List.of(), List.of(ground), List.of()))
            .replaceAll("\\s+", " ");
    int from = Math.max(text.indexOf("Published: "), text.indexOf("Applies from: "));
    return text.substring(from, text.indexOf(" The rule is "));
  }

  @Test
  void itSaysOnWhatAFlagDependsAndWhatWasReplied() {
    Flag flag =
        flag(
            Certainty.DEPENDS,
            List.of("p1-approval.date"),
            List.of(ground("assistance runs", phase)),
            List.of("reply-1"));
    assertEquals(
        """
        It depends on:
          - when was the approval of phase p1 given?

        The rule is rules/tiny/assessment-missing.drl:6:1. Basis: Guidance, 1 (guidance,
        unverified); see https://example.org/1

        Reply by the Ministry, June 2022: "One was made" (source: The Ministry, 4 May
        2021)

        """,
        from("It depends on", explained(flag)));
  }

  @Test
  void whatIsNotDecidedSaysWhy() {
    assertEquals(
        """
        tiny/assessment-missing is not decided on 31 March 2022
        =======================================================
        No risk assessment was made (blocker), about the partnership.

        There are too many scenarios to decide this.
        """,
        until(
                "\n\nThe rule is",
                explained(flag(Certainty.NOT_DECIDED, List.of(), List.of(), List.of())))
            + "\n");
  }

  @Test
  void aRuleThatRaisedNothingSaysWhyNotAndWhatCameNearest() {
    Check check =
        check(
            List.of(),
            List.of(
                new NotRaised(
                    "tiny/b",
                    "It is late",
                    "it does not find a phase (running on 2022-03-31)",
                    Optional.of(
                        new Obstacle(
                            "it does not find a phase (running on 2022-03-31)",
                            new Place("rules/tiny/b.drl", 17, 5),
                            "Phase( runningOn( $day ) )",
                            List.of(),
                            3,
                            2,
                            List.of(new Near(phase, List.of("to is 2021; wanted: running"))),
                            Optional.empty())))));
    assertEquals(
        """
        tiny/b raised nothing on 31 March 2022
        ======================================
        Its flag: It is late.
        It was not raised because it does not find a phase (running on 2022-03-31); see
        rules/tiny/b.drl:17:5:
          Phase( runningOn( $day ) )

        It looked at 2 facts of that kind. The nearest:
          - phase p1 (from 2019-03-01); source: The Ministry, 4 May 2021 (official), at
            case.yaml:9
            * to is 2021; wanted: running

        """,
        new ExplainText(false).all(List.of(check)));
  }

  @Test
  void oneCodeOnlyIfAsked() {
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    List<Check> checks = List.of(plumbline.check(Case.parse(Tiny.CASE)));
    String text = new ExplainText(false).one(checks, "tiny/summary-unpublished");
    assertEquals(
        "tiny/summary-unpublished raised nothing on 31 March 2022",
        text.lines().findFirst().orElse(""));
    assertEquals(1, text.lines().filter(line -> line.startsWith("====")).count());
  }

  private static String explained(Flag flag) {
    return new ExplainText(false).all(List.of(check(List.of(flag), List.of())));
  }

  private static Check check(List<Flag> flags, List<NotRaised> notRaised) {
    Case theCase =
        Case.parse(
            Tiny.CASE
                + "replies: [{by: the Ministry, date: 2022-06, words: One was made, to: [tiny/assessment-missing], source: answer}]\n");
    return new Check(
        theCase,
        theCase.facts(),
        theCase.sources(),
        DAY,
        Verdict.STOP,
        List.of(),
        List.of(),
        Verdict.STOP,
        List.of(),
        flags,
        notRaised,
        List.of(),
        Optional.empty(),
        List.of(),
        new Check.Inputs("0", "0", List.of("tiny"), "an engine", List.of(), ""));
  }

  private static Flag flag(
      Certainty certainty, List<String> dependsOn, List<Ground> grounds, List<String> replies) {
    return new Flag(
        "tiny/assessment-missing",
        "No risk assessment was made",
        "training",
        Severity.BLOCKER,
        certainty,
        Optional.of(Standing.DOCUMENTED_BY_NGO),
        Optional.of(LocalDate.of(2022, 5, 17)),
        true,
        new Flag.Basis("Guidance, 1", false, Footing.GUIDANCE, "https://example.org/1"),
        RULE,
        dependsOn,
        grounds,
        replies);
  }

  private Ground ground(String sentence, Evidence... evidence) {
    return new Ground(
        sentence,
        List.of(evidence),
        List.of(new LookedFor("assessment (made by 2022-03-31)", 2, List.of(none))),
        Optional.of(Standing.DOCUMENTED_BY_NGO),
        Optional.of(LocalDate.of(2022, 5, 17)));
  }

  private static Evidence fact(
      String type, String id, String text, int line, String source, Standing standing) {
    return new Evidence(
        type, id, text, new Place("case.yaml", line, 0), List.of(source), Optional.of(standing));
  }

  private static String from(String first, String text) {
    return text.substring(text.indexOf(first));
  }

  private static String until(String next, String text) {
    return text.substring(0, text.indexOf(next));
  }
}
