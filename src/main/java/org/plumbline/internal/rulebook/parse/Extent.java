package org.plumbline.internal.rulebook.parse;

import java.util.List;
import org.plumbline.internal.rulebook.model.Conclusion;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Among;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Not;
import org.plumbline.internal.rulebook.text.RuleLimits;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemCode;

/** Refuses a rule that is too expensive or too large for Drools. */
final class Extent {
  private final RuleProblems problems;

  private Extent(RuleProblems problems) {
    this.problems = problems;
  }

  static void check(List<Premise> when, Conclusion then, RuleProblems problems) {
    Extent extent = new Extent(problems);
    extent.patterns(when);
    when.forEach(extent::quantifiers);
    when.stream().flatMap(Premise::all).forEach(extent::options);
    extent.parts(then);
  }

  private void patterns(List<Premise> when) {
    List<Premise> patterns =
        when.stream().flatMap(Premise::all).filter(Match.class::isInstance).toList();
    if (patterns.size() > RuleLimits.PATTERNS) {
      add(
          patterns.get(RuleLimits.PATTERNS).place(),
          "too many patterns; a rule can have at most " + RuleLimits.PATTERNS);
    }
  }

  private void quantifiers(Premise premise) {
    if (depth(premise) > RuleLimits.QUANTIFIERS) {
      add(
          premise.place(),
          "'not' and 'exists' are nested more than " + RuleLimits.QUANTIFIERS + " deep");
    }
  }

  private static int depth(Premise premise) {
    int inside = premise.parts().stream().mapToInt(Extent::depth).max().orElse(0);
    return inside + (premise instanceof Not || premise instanceof Exists ? 1 : 0);
  }

  private void options(Premise premise) {
    if (premise instanceof Match match) {
      match.constraints().stream()
          .flatMap(Constraint::simple)
          .filter(
              constraint ->
                  constraint instanceof Among among && among.options().size() > RuleLimits.OPTIONS)
          .forEach(
              constraint ->
                  add(
                      constraint.place(),
                      "'in' can have at most " + RuleLimits.OPTIONS + " values"));
    }
  }

  private void parts(Conclusion then) {
    if (then.sentence().size() > RuleLimits.SENTENCE_PARTS) {
      add(
          then.place(),
          "the sentence has "
              + then.sentence().size()
              + " parts; it can have at most "
              + RuleLimits.SENTENCE_PARTS);
    }
  }

  private void add(Place place, String sentence) {
    problems.add(ProblemCode.TOO_MUCH, place, sentence, "write two rules");
  }
}
