package org.plumbline.internal.report.json;

import java.util.List;
import org.plumbline.internal.coverage.Coverage;
import org.plumbline.internal.coverage.CoveredCondition;
import org.plumbline.internal.coverage.CoveredRule;
import org.plumbline.internal.json.Means;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.problem.Problem;

/** What test cases show of rules, as JSON. */
record CoverageJson(
    @Means("The rules, sorted by id.") List<RuleCoverage> rules,
    @Means("The exemptions that are not needed, in sentences.") List<String> unneededExcuses,
    @Means("The number of rules that fired.") long rulesFired,
    @Means("The number of conditions.") long conditions,
    @Means("The number of conditions that were true and false, or are exempt.")
        long conditionsCovered) {

  static CoverageJson of(Coverage coverage) {
    return new CoverageJson(
        coverage.rules().stream().map(RuleCoverage::of).toList(),
        coverage.unneeded().stream().map(Problem::toString).toList(),
        coverage.fired(),
        coverage.conditions(),
        coverage.covered());
  }

  record RuleCoverage(
      @Means("The id of the rule.") String code,
      @Means(
              "fired: it raised its flag in some case; not fired: it raised nothing; never looked"
                  + " at: no case that belongs to it is about a day on which it is in force.")
          CoveredRule.Outcome outcome,
      @Means("The files of the cases in which it raised its flag, sorted.") List<String> firedBy,
      @Means("Its conditions, in order.") List<ConditionCoverage> conditions) {

    static RuleCoverage of(CoveredRule rule) {
      return new RuleCoverage(
          rule.rule().id(),
          rule.outcome(),
          rule.firedBy(),
          rule.conditions().stream().map(ConditionCoverage::of).toList());
    }
  }

  record ConditionCoverage(
      @Means("The condition in the language of rules.") String condition,
      @Means("The file of the rule.") String file,
      @Means("The line, from 1.") int line,
      @Means("The column, from 1.") int column,
      @Means("Whether it was ever true.") boolean seenTrue,
      @Means("Whether it was ever false.") boolean seenFalse,
      @Means("Whether it was both, or is exempt where it was not.") boolean covered,
      @Means("The reasons of its exemptions.") List<String> excusedBecause) {

    static ConditionCoverage of(CoveredCondition covered) {
      return new ConditionCoverage(
          covered.condition().text(),
          covered.condition().place().file(),
          covered.condition().place().line(),
          covered.condition().place().column(),
          covered.isTrue(),
          covered.isFalse(),
          covered.isCovered(),
          covered.exemptions().stream().map(Exemption::because).toList());
    }
  }
}
