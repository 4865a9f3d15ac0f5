package org.plumbline.internal.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.report.Tiny;
import org.plumbline.rulebook.Rulebook;

class CaseLintTest {
  private static final String SILENT = "expect: {verdict: no-flags}\n";

  @TempDir Path folder;

  private Rulebook rules;
  private Path cases;

  @BeforeEach
  void start() {
    rules = Rulebook.load(Tiny.rules(folder));
    cases = folder.resolve("cases");
  }

  @Test
  void aRuleWithBothSidesIsInOrder() {
    write("tiny/assessment-missing/stands-a.yaml", Tiny.EXPECTED);
    write("tiny/assessment-missing/silent-b.yaml", SILENT);
    assertEquals(
        new CaseLint.Result(List.of(), List.of(), Map.of("tiny/assessment-missing", 2)),
        CaseLint.of(rules, cases));
  }

  @Test
  void aRuleNeedsBothSides() {
    write("tiny/assessment-missing/stands-a.yaml", Tiny.EXPECTED);
    assertFound("rules/tiny/assessment-missing.drl:6:1: the rule has no case silent-...");
  }

  @Test
  void aFileIsNamedByWhatItExpects() {
    write("tiny/assessment-missing/stands-a.yaml", Tiny.EXPECTED);
    write("tiny/assessment-missing/silent-b.yaml", Tiny.EXPECTED);
    write("tiny/assessment-missing/other.yaml", Tiny.EXPECTED);
    assertFound(
        "cases/tiny/assessment-missing/other.yaml: the file name does not begin with what the case expects of tiny/assessment-missing"
            + " (stands-, depends-, not-decided- or silent-)",
        "cases/tiny/assessment-missing/silent-b.yaml: the file name says silent, but the case expects of tiny/assessment-missing: stands");
  }

  @Test
  void aDraftIsUnfinished() {
    write("histories/a.yaml", "draft: think\n" + Tiny.EXPECTED);
    assertFound("cases/histories/a.yaml: the case is a draft: think");
  }

  @Test
  void nobodyIsNamedButWhomAListOrAJudgmentNames() {
    String named = "  - {about: XA, by: Lord Smith, practice: reported, words: x, standing: %s}\n";
    write(
        "tiny/assessment-missing/stands-a.yaml",
        Tiny.EXPECTED + "torture-findings:\n" + named.formatted("press"));
    write(
        "tiny/assessment-missing/silent-b.yaml",
        SILENT + "torture-findings:\n" + named.formatted("court"));
    int line = (Tiny.CASE + Tiny.EXPECTED).lines().toList().size() + 2;
    assertFound(
        "cases/tiny/assessment-missing/stands-a.yaml:"
            + line
            + ":5: 'Lord Smith' names a person (write the office; only a public list or a judgment names people)");
  }

  @Test
  void aFolderOfCasesHasARule() {
    write("tiny/asessment-missing/stands-a.yaml", Tiny.EXPECTED);
    assertFound(
        "cases/tiny/asessment-missing/stands-a.yaml: there is no rule tiny/asessment-missing (did you mean 'tiny/assessment-missing'?)");
  }

  @Test
  void aHistoryIsNamedFreely() {
    write("histories/whatever.yaml", Tiny.EXPECTED);
    assertFound();
  }

  @Test
  void aCaseThatExpectsNothingIsFound() {
    write("histories/idle.yaml", "");
    assertFound(
        "cases/histories/idle.yaml: the case expects nothing, and no other case is based on it");
  }

  @Test
  void aBrokenCaseIsToldApart() {
    Tiny.write(cases.resolve("histories/a.yaml"), "- a list\n");
    CaseLint.Result result = CaseLint.of(rules, cases);
    assertEquals(List.of(), result.findings());
    assertEquals(1, result.broken().size());
  }

  private void write(String name, String expected) {
    Tiny.write(cases.resolve(name), Tiny.CASE + expected);
  }

  private void assertFound(String... findings) {
    String root = folder.toString().replace('\\', '/') + "/";
    assertEquals(
        List.of(findings),
        CaseLint.of(rules, cases).findings().stream()
            .map(finding -> finding.toString().replace(root, ""))
            .toList());
  }
}
