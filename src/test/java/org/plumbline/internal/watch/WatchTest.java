package org.plumbline.internal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.replay.CaseResult;
import org.plumbline.internal.replay.CaseResult.Outcome;
import org.plumbline.internal.report.Tiny;
import org.plumbline.internal.report.text.WatchReport;

/** What is said after each saving. */
class WatchTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;

  private Path rules;
  private Path rule;
  private Path ofRule;
  private Watch watch;

  @BeforeEach
  void start() {
    rules = Tiny.rules(folder);
    rule = rules.resolve("tiny/assessment-missing.drl");
    Path cases = folder.resolve("cases");
    Tiny.write(cases.resolve("histories/a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    ofRule =
        Tiny.write(
            cases.resolve("tiny/assessment-missing/stands-nobody-assessed.yaml"),
            Tiny.CASE + Tiny.EXPECTED);
    watch = new Watch(rules, cases, TODAY);
  }

  @Test
  void aRuleThatDoesAsItsCasesExpect() {
    assertEquals(
        """

        %1$s
          %1$s:6:1: the rule has no page (add the file tiny/assessment-missing.md)
          1 found, 1 passed, 0 failed
        """
            .formatted(rule),
        saved(rule));
  }

  @Test
  void aRuleThatDoesOtherwise() throws IOException {
    replace(
        rule,
        "not Assessment( partnership == $p.id, madeBy( $day ) )",
        "Assessment( partnership == $p.id )");
    assertEquals(
        """

        %1$s
          %1$s:6:1: the rule has no page (add the file tiny/assessment-missing.md)
          %2$s
            on 2022-03-31: the verdict is no-flags, expected stop
            on 2022-03-31: expected but not raised: tiny/assessment-missing (stands)
          1 found, 0 passed, 1 failed
        """
            .formatted(rule, ofRule),
        saved(rule));
    replace(
        rule,
        "Assessment( partnership == $p.id )",
        "not Assessment( partnership == $p.id, madeBy( $day ) )");
    assertEquals(
        """

        %1$s
          %1$s:6:1: the rule has no page (add the file tiny/assessment-missing.md)
          1 found, 1 passed, 0 failed
        """
            .formatted(rule),
        saved(rule));
  }

  @Test
  void aRuleThatIsBrokenIsToldAndTheWatchGoesOn() throws IOException {
    replace(rule, "Partnership()", "Partnership(");
    assertEquals(
        """

        %1$s
          %1$s:17:24: unexpected '=='; expected a comma or ')'
          the rules cannot be used; no case was run
        """
            .formatted(rule),
        saved(rule));
    assertEquals(1, watch.problems().size());
    replace(rule, "Partnership(", "Partnership()");
    assertEquals(List.of(), watch.saved(Set.of(rule)).problems());
    assertEquals(List.of(), watch.problems());
  }

  @Test
  void whatIsBrokenElsewhereIsToldUntilItIsMended() throws IOException {
    Path otherFile = rules.resolve("tiny/summary-unpublished.drl");
    replace(otherFile, "Partnership()", "Partnersip()");
    watch.saved(Set.of(otherFile));
    assertEquals(
        """

        %s
          %s:16:10: unknown type of fact 'Partnersip' (did you mean 'Partnership'?)
          the rules cannot be used; no case was run
        """
            .formatted(rule, otherFile),
        saved(rule));
  }

  @Test
  void aCaseThatIsSaved() throws IOException {
    replace(ofRule, "stands: [tiny/assessment-missing]", "stands: []");
    assertEquals(
        """

        %1$s
          %1$s
            on 2022-03-31: raised but not expected: tiny/assessment-missing stands
          nothing found, 0 passed, 1 failed
        """
            .formatted(ofRule),
        saved(ofRule));
    replace(ofRule, "as-of: 2022-03-31", "as-off: 2022-03-31");
    assertEquals(Outcome.BROKEN, watch.saved(Set.of(ofRule)).replay().cases().get(0).outcome());
  }

  @Test
  void aBaseThatIsSavedChangesTheCasesThatAreLikeIt() throws IOException {
    Path base = Tiny.write(folder.resolve("cases/base.yaml"), Tiny.CASE);
    Files.writeString(ofRule, "case: Like the base\nlike: base\n" + Tiny.EXPECTED);
    replace(base, "as-of: 2022-03-31", "as-of: 2018-03-31");
    assertEquals(
        List.of(
            "on 2018-03-31: the verdict is no-flags, expected stop",
            "on 2018-03-31: expected but not raised: tiny/assessment-missing (stands)"),
        watch.saved(Set.of(base)).replay().cases().get(0).differences());
  }

  @Test
  void aRuleThatIsGoneIsGone() throws IOException {
    Files.delete(rule);
    assertEquals(
        """

        %s
          %s
            on 2022-03-31: the verdict is no-flags, expected stop
            on 2022-03-31: expected tiny/assessment-missing, but there is no such rule
          nothing found, 0 passed, 1 failed
        """
            .formatted(rule, ofRule),
        saved(rule));
  }

  @Test
  void aSidecarThatIsSavedRunsItsCase() {
    Path risks =
        Tiny.write(ofRule.resolveSibling("stands-nobody-assessed.accepted-risks.yaml"), "");
    assertEquals(
        List.of(Outcome.BROKEN),
        watch.saved(Set.of(risks)).replay().cases().stream().map(CaseResult::outcome).toList());
  }

  @Test
  void casesOfOtherRulesAreNotRun() {
    assertEquals(
        List.of(),
        watch.saved(Set.of(rules.resolve("tiny/summary-unpublished.drl"))).replay().cases());
  }

  private String saved(Path file) {
    return WatchReport.of(watch.saved(Set.of(file)), Optional.empty());
  }

  private static void replace(Path file, String old, String fresh) throws IOException {
    Files.writeString(file, Files.readString(file).replace(old, fresh));
  }
}
