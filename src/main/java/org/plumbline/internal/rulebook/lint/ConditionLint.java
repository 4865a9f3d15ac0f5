package org.plumbline.internal.rulebook.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.internal.rulebook.lint.ConstraintSolver.Said;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Negation;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Not;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RulePrinter;
import org.plumbline.internal.rulebook.model.TermNames;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;

/**
 * Finds conditions that never hold, contradict conditions above, or always hold. Its findings are
 * certain for all facts, but not complete.
 */
final class ConditionLint {
  private final Rule rule;
  private final List<Problem> findings;
  private final TermNames things = new TermNames();
  private final Set<String> counts = new HashSet<>();
  private final ConstraintSolver solver = new ConstraintSolver(things, counts);

  ConditionLint(Rule rule, List<Problem> findings) {
    this.rule = rule;
    this.findings = findings;
  }

  void look() {
    conditions(rule.when(), new ArrayList<>(), "the rule never fires");
  }

  /** Checks premises that must all hold; {@code held} are the conditions that hold with them. */
  private void conditions(List<Premise> premises, List<Said> held, String effect) {
    premises.forEach(premise -> premise(premise, held, effect));
  }

  private void premise(Premise premise, List<Said> held, String effect) {
    if (premise instanceof Match match) {
      match(match, held, effect);
    } else if (premise instanceof Accumulate accumulate) {
      match(accumulate.over(), new ArrayList<>(held), "no fact is ever counted or used");
      accumulate.results().stream()
          .filter(result -> result.function() == Premise.Function.COUNT)
          .forEach(result -> counts.add(result.variable()));
      accumulate
          .constraints()
          .forEach(condition -> constraint(new Said(condition, ""), held, effect));
    } else if (premise instanceof Not not) {
      conditions(List.of(not.premise()), new ArrayList<>(held), "this 'not' is always true");
    } else if (premise instanceof Exists exists) {
      conditions(List.of(exists.premise()), new ArrayList<>(held), effect);
    } else if (premise instanceof Premise.AllOf all) {
      conditions(all.premises(), held, effect);
    } else if (premise instanceof Premise.AnyOf any) {
      any.premises()
          .forEach(
              part ->
                  conditions(
                      List.of(part), new ArrayList<>(held), "this part of the 'or' has no effect"));
    }
  }

  private void match(Match match, List<Said> held, String effect) {
    String fact = things.fact(match);
    match.constraints().stream()
        .filter(constraint -> !(constraint instanceof Bind))
        .forEach(condition -> constraint(new Said(condition, fact), held, effect));
  }

  /** Checks a condition and adds it if it can hold with the others. */
  private void constraint(Said said, List<Said> held, String effect) {
    if (!possible(List.of(said))) {
      add(
          ProblemCode.IMPOSSIBLE,
          said,
          quoted(said) + " can never be true" + because(said) + "; so " + effect);
    } else if (!possible(with(held, said))) {
      List<Said> against = against(said, held);
      add(
          ProblemCode.CONTRADICTION,
          said,
          quoted(said) + " contradicts " + lines(against) + "; so " + effect);
    } else {
      if (Negation.of(said.constraint())
          .filter(opposite -> !possible(List.of(new Said(opposite, said.fact()))))
          .isPresent()) {
        add(
            ProblemCode.ALWAYS_TRUE,
            said,
            quoted(said) + " is always true" + because(said) + "; it has no effect");
      }
      parts(said, held);
      held.add(said);
    }
  }

  /** Checks the sides of an {@code ||}; one of them may have no effect. */
  private void parts(Said said, List<Said> held) {
    if (said.constraint() instanceof Either either) {
      either.parts().stream()
          .map(part -> new Said(part, said.fact()))
          .filter(part -> !possible(with(held, part)))
          .forEach(part -> idle(part, held));
    }
  }

  private void idle(Said part, List<Said> held) {
    boolean alone = !possible(List.of(part));
    add(
        alone ? ProblemCode.IMPOSSIBLE : ProblemCode.CONTRADICTION,
        part,
        quoted(part)
            + (alone
                ? " can never be true" + because(part)
                : " contradicts " + lines(against(part, held)))
            + "; so this side of the '||' has no effect");
  }

  private boolean possible(List<Said> all) {
    return solver.possible(all);
  }

  /** The conditions that prevent it. */
  private List<Said> against(Said said, List<Said> held) {
    List<Said> needed = new ArrayList<>(held);
    for (Said candidate : held) {
      List<Said> without = new ArrayList<>(needed);
      without.remove(candidate);
      if (!possible(with(without, said))) {
        needed = without;
      }
    }
    return needed;
  }

  private static List<Said> with(List<Said> saids, Said said) {
    List<Said> all = new ArrayList<>(saids);
    all.add(said);
    return all;
  }

  // --- words
  // --------------------------------------------------------------------------------------

  /** The reason why a condition alone always or never holds, if it is not obvious. */
  private String because(Said said) {
    if (said.constraint() instanceof Constraint.Compare compare
        && !(compare.left() instanceof Constraint.Literal)) {
      String left = things.of(compare.left(), said.fact());
      if (counts.contains(left) && compare.right() instanceof Constraint.Literal) {
        return ", because a count is 0 or more";
      }
      if (!(compare.right() instanceof Constraint.Literal)
          && left.equals(things.of(compare.right(), said.fact()))) {
        return ", because it compares something with itself";
      }
    }
    return "";
  }

  private static String lines(List<Said> conditions) {
    return conditions.stream()
        .map(said -> quoted(said) + " in line " + said.constraint().place().line())
        .collect(Collectors.joining(" and "));
  }

  private static String quoted(Said said) {
    return "'" + RulePrinter.print(said.constraint()) + "'";
  }

  private void add(ProblemCode code, Said said, String message) {
    findings.add(new Problem(code, said.constraint().place(), message, ""));
  }
}
