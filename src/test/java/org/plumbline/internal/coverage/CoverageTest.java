package org.plumbline.internal.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.CaseFolders;
import org.plumbline.internal.replay.CaseSuite;
import org.plumbline.internal.rulebook.model.RuleCondition;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/** What cases show of the conditions of rules. */
class CoverageTest {
  private static final Rulebook RULES = Rulebook.bundled();
  private static final Path OF_EVIDENCE = CaseFolders.ROOT.resolve("evidence");

  private static Coverage of(Path cases) {
    return CoverageMeasurement.of(CaseSuite.load(RULES, Lists.bundled(), cases));
  }

  private static List<String> missing(Coverage coverage) {
    return coverage.rules().stream()
        .flatMap(rule -> rule.missing().stream())
        .map(
            coveredCondition ->
                coveredCondition.condition().text()
                    + " "
                    + coveredCondition.isTrue()
                    + " "
                    + coveredCondition.isFalse())
        .toList();
  }

  @Test
  void theCasesOfAPackShowEachOfItsConditionsBothWays() {
    Coverage coverage = of(OF_EVIDENCE);
    assertEquals(
        List.of(
            "evidence/contested", "evidence/statement-contradicted", "evidence/too-little-known"),
        coverage.rules().stream().map(rule -> rule.rule().id()).toList());
    assertEquals(3, coverage.fired());
    assertEquals(List.of(), missing(coverage));
  }

  @Test
  void aCaseOnWhichARuleIsSilentShowsWhereItStops() {
    Path silent = OF_EVIDENCE.resolve("statement-contradicted");
    Coverage all = of(silent);
    Coverage coverage =
        of(
            CaseFolders.below(silent).stream()
                .filter(file -> file.getFileName().toString().startsWith("silent-"))
                .findFirst()
                .orElseThrow());
    assertEquals(List.of(), missing(all));
    assertEquals(CoveredRule.Outcome.NOT_FIRED, coverage.rules().get(0).outcome());
    assertTrue(coverage.covered() < coverage.conditions(), "a silent case shows not all of a rule");
  }

  @Test
  void noTwoConditionsOfARuleBeginAtOnePlace() {
    Rulebook.bundled()
        .withAllPacks()
        .rules()
        .forEach(
            rule -> {
              List<RuleCondition> conditions = RuleCondition.of(rule);
              assertEquals(
                  conditions.size(),
                  conditions.stream().map(RuleCondition::place).distinct().count(),
                  rule.id());
            });
  }
}
