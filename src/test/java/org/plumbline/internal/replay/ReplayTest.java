package org.plumbline.internal.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Plumbline;
import org.plumbline.internal.replay.CaseResult.Outcome;
import org.plumbline.internal.report.Tiny;
import org.plumbline.problem.BrokenFileException;

class ReplayTest {
  private static final String BASE =
      Tiny.CASE.replace("case: A made-up case\n", "case: The base\n");

  @TempDir Path folder;

  private Plumbline plumbline;
  private Path cases;

  @BeforeEach
  void start() throws IOException {
    plumbline = Plumbline.load(Tiny.rules(folder));
    cases = Files.createDirectories(folder.resolve("cases"));
  }

  @Test
  void aCaseThatComesOutAsExpectedIsGreen() {
    Path file = Tiny.write(cases.resolve("histories/a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    ReplayResult result = Replay.run(plumbline, cases);
    assertEquals(List.of(CaseResult.green(file)), result.cases());
    assertEquals(1, result.passed());
    assertEquals(0, result.failed());
  }

  @Test
  void aFolderThatCannotBeReadIsBrokenAndTheOthersRun() throws IOException {
    Path file = Tiny.write(cases.resolve("histories/a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    Path secret = Files.createDirectory(cases.resolve("secret"));
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret));
    assertEquals(
        List.of(
            CaseResult.green(file),
            CaseResult.broken(
                secret, List.of(secret + ": the folder cannot be read: that is not allowed here"))),
        Replay.run(plumbline, cases).cases());
  }

  @Test
  void aNameOfABaseThatIsNoneIsBroken() {
    Tiny.write(cases.resolve("a.yaml"), "like: \"a\\0b\"\nexpect: {stands: []}\n");
    assertEquals(Outcome.BROKEN, Replay.run(plumbline, cases).cases().get(0).outcome());
  }

  @Test
  void oneTooFewAndOneTooManyAreRed() {
    history("expect: {stands: [tiny/summary-unpublished]}\n");
    assertRed(
        "on 2022-03-31: expected but not raised: tiny/summary-unpublished (stands)",
        "on 2022-03-31: raised but not expected: tiny/assessment-missing stands");
  }

  @Test
  void aDraftIsRedWhateverComesOut() {
    history("draft: \"think of \\u202ea rule\"\n" + Tiny.EXPECTED);
    assertRed("a draft: think of \\u202ea rule");
  }

  @Test
  void certaintyVerdictAndCouldBeAreCompared() {
    history("expect: {verdict: refer, could-be: refer, depends: [tiny/assessment-missing]}\n");
    assertRed(
        "on 2022-03-31: the verdict is stop, expected refer",
        "on 2022-03-31: the worst case is stop, expected refer",
        "on 2022-03-31: tiny/assessment-missing stands, expected depends");
  }

  @Test
  void whatItDependsOnIsNamed() {
    Tiny.write(
        cases.resolve("a.yaml"),
        Tiny.CASE.replace(
                "{none: yes, source: report}",
                "[{made: unknown, date: 2019-01-15, summary-published: yes, source: report}]")
            + "expect: {stands: [tiny/assessment-missing]}\n");
    assertRed(
        "on 2022-03-31: tiny/assessment-missing depends on assessment-1.exists, expected stands");
  }

  @Test
  void aCodeThatIsNoRuleIsRed() {
    history("expect: {stands: [tiny/assessment-missing, tiny/asessment-missing]}\n");
    assertRed(
        "on 2022-03-31: expected tiny/asessment-missing, but there is no such rule; did you mean 'tiny/assessment-missing'?");
  }

  @Test
  void theSameFlagTwiceIsRed() {
    history("expect: {stands: [tiny/assessment-missing, tiny/assessment-missing@training]}\n");
    assertRed("on 2022-03-31: expected twice: tiny/assessment-missing@training");
  }

  @Test
  void anotherSubjectIsRed() {
    history("expect: {stands: [tiny/assessment-missing@somebody]}\n");
    assertRed(
        "on 2022-03-31: expected but not raised: tiny/assessment-missing@somebody (stands)",
        "on 2022-03-31: raised but not expected: tiny/assessment-missing stands");
  }

  @Test
  void eachExpectationHasItsDay() {
    history("expect:\n  - {as-of: 2018-01-01}\n  - {as-of: 2022-03-31}\n");
    assertRed("on 2022-03-31: raised but not expected: tiny/assessment-missing stands");
  }

  @Test
  void withoutADayItIsRed() {
    Tiny.write(
        cases.resolve("a.yaml"),
        Tiny.CASE.replace("as-of: 2022-03-31\n", "") + "expect: {verdict: stop}\n");
    assertEquals(Outcome.RED, Replay.run(plumbline, cases).cases().get(0).outcome());
  }

  @Test
  void theCaseOfARuleSpeaksOfItsPackOnly() {
    Path file =
        Tiny.write(
            cases.resolve("tiny/assessment-missing/stands.yaml"),
            Tiny.CASE + "expect: {stands: [other/rule]}\n");
    ReplayResult result = Replay.run(Plumbline.withBundledRules(), file);
    assertEquals(Outcome.RED, result.cases().get(0).outcome());
    assertEquals(
        List.of(
            "on 2022-03-31: expected other/rule, but there is no such rule",
            "on 2022-03-31: raised but not expected: tiny/assessment-missing stands"),
        Replay.run(plumbline, file).cases().get(0).differences());
  }

  @Test
  void aFolderWithoutCasesIsRed() {
    ReplayResult result = Replay.run(plumbline, cases);
    assertEquals(
        List.of(
            CaseResult.red(
                cases,
                List.of(
                    "there is no test case here; a test case is a .yaml or .json file with an 'expect' section"))),
        result.cases());
    assertEquals(1, result.failed());
  }

  @Test
  void aBaseIsNoCaseButAFileThatNobodyIsLikeIsRed() {
    Tiny.write(cases.resolve("base.yaml"), BASE);
    Path idle = Tiny.write(cases.resolve("idle.yaml"), BASE);
    Path file =
        Tiny.write(
            cases.resolve("histories/a.yaml"),
            "case: A\nlike: base\ndrawn-from: public-record\n" + Tiny.EXPECTED);
    ReplayResult result = Replay.run(plumbline, cases);
    assertEquals(
        List.of(
            CaseResult.green(file),
            CaseResult.red(
                idle,
                List.of(
                    "the case expects nothing, and no other case is based on it; list the flags you expect under 'expect'"))),
        result.cases());
  }

  @Test
  void aCaseOnWhichNoRuleLooksIsRed() {
    Tiny.write(
        cases.resolve("a.yaml"),
        Tiny.CASE.replace("as-of: 2022-03-31", "as-of: 2010-01-01") + "expect: {stands: []}\n");
    assertRed("on 2010-01-01: no rule looks at any fact of this case");
  }

  @Test
  void aCaseThatExpectsThatNoRuleLooksIsGreen() {
    Path file =
        Tiny.write(
            cases.resolve("a.yaml"),
            Tiny.CASE.replace("as-of: 2022-03-31", "as-of: 2010-01-01")
                + "expect: {verdict: not-judged}\n");
    assertEquals(List.of(CaseResult.green(file)), Replay.run(plumbline, cases).cases());
  }

  @Test
  void theCaseOfARuleOnWhichThatPackDoesNotLookIsRedWhateverItExpects() {
    Tiny.write(
        cases.resolve("tiny/assessment-missing/a.yaml"),
        Tiny.CASE.replace("as-of: 2022-03-31", "as-of: 2010-01-01")
            + "expect: {verdict: not-judged}\n");
    assertRed("on 2010-01-01: no rule looks at any fact of this case");
  }

  @Test
  void theDayBeforeARuleComesIntoForceIsLookedAt() {
    Path file =
        Tiny.write(
            cases.resolve("a.yaml"),
            Tiny.CASE.replace("as-of: 2022-03-31", "as-of: 2017-01-25")
                + "expect: {verdict: not-judged}\n");
    assertEquals(List.of(CaseResult.green(file)), Replay.run(plumbline, cases).cases());
  }

  @Test
  void aBrokenCaseIsToldWithItsProblemsAndTheOthersRun() {
    Path broken = Tiny.write(cases.resolve("a.yaml"), "case: [\n");
    Path green = Tiny.write(cases.resolve("b.json"), "{}");
    Tiny.write(cases.resolve("c.yaml"), Tiny.CASE + Tiny.EXPECTED);
    ReplayResult result = Replay.run(plumbline, cases);
    assertEquals(
        List.of(Outcome.BROKEN, Outcome.GREEN, Outcome.RED),
        result.cases().stream().map(CaseResult::outcome).toList());
    assertEquals(name(broken), result.cases().get(0).file());
    assertEquals(name(green), result.cases().get(2).file());
  }

  @Test
  void aPlaceThatIsNotThereIsBroken() {
    BrokenFileException thrown =
        assertThrows(
            BrokenFileException.class, () -> Replay.run(plumbline, folder.resolve("nowhere")));
    assertEquals(
        name(folder.resolve("nowhere")) + ": there is no such file or folder", thrown.getMessage());
  }

  private void history(String expected) {
    Tiny.write(cases.resolve("histories/a.yaml"), Tiny.CASE + expected);
  }

  private void assertRed(String... differences) {
    CaseResult caseResult = Replay.run(plumbline, cases).cases().get(0);
    assertEquals(List.of(differences), caseResult.differences());
    assertEquals(Outcome.RED, caseResult.outcome());
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
