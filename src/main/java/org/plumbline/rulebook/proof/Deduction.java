package org.plumbline.rulebook.proof;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.rulebook.Constraint;
import org.plumbline.rulebook.Premise;
import org.plumbline.rulebook.Premise.Accumulate;
import org.plumbline.rulebook.Premise.AllOf;
import org.plumbline.rulebook.Premise.AnyOf;
import org.plumbline.rulebook.Premise.Exists;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.rulebook.Premise.Not;
import org.plumbline.rulebook.Rule;

/**
 * Says what surely is so in a situation. No answer is a guess: where it says no, nothing is known.
 */
final class Deduction {
  private static final int DEEPEST = 3;

  private final Unfolding unfolding;
  private final int depth;

  Deduction(Given given) {
    this(new Unfolding(given), 0);
  }

  private Deduction(Unfolding unfolding, int depth) {
    this.unfolding = unfolding;
    this.depth = depth;
  }

  /** Whether a situation cannot be: its claims contradict each other, or what is not there is. */
  boolean isImpossible(Situation situation) {
    return situation.contradicts(List.of())
        || (depth < DEEPEST
            && situation.absences().stream()
                .anyMatch(
                    absence ->
                        deeper()
                            .isMet(absence.premise(), situation, absence.named(), any -> true)));
  }

  private Deduction deeper() {
    return new Deduction(unfolding, depth + 1);
  }

  /** Whether all premises of a rule are met, with a fact of which {@code subject} is true. */
  boolean isMet(Rule rule, Situation situation, Predicate<Integer> subject) {
    return areMet(
        rule.when(),
        0,
        situation,
        Named.NOTHING,
        named -> subject.test(named.fact(rule.then().subject())));
  }

  private boolean areMet(
      List<Premise> premises, int index, Situation situation, Named named, Predicate<Named> then) {
    return index == premises.size()
        ? then.test(named)
        : isMet(
            premises.get(index),
            situation,
            named,
            next -> areMet(premises, index + 1, situation, next, then));
  }

  private boolean isMet(Premise premise, Situation situation, Named named, Predicate<Named> then) {
    if (premise instanceof Match match) {
      return isMatched(match, situation, named, then);
    }
    if (premise instanceof Not not) {
      return isAbsent(not.premise(), situation, named) && then.test(named);
    }
    if (premise instanceof Exists exists) {
      return isMet(exists.premise(), situation, named, any -> true) && then.test(named);
    }
    if (premise instanceof AllOf all) {
      return areMet(all.premises(), 0, situation, named, then);
    }
    if (premise instanceof AnyOf any) {
      return any.premises().stream().anyMatch(one -> isMet(one, situation, named, then));
    }
    return isTaken((Accumulate) premise, situation, named, then);
  }

  private boolean isMatched(Match match, Situation situation, Named before, Predicate<Named> then) {
    for (int fact = 0; fact < situation.facts().size(); fact++) {
      if (situation.facts().get(fact) == match.type()) {
        Named named = Unfolding.bind(match, fact, before);
        Claims claims = new Claims(match.type(), fact, named);
        if (hold(match.constraints(), claims, situation) && then.test(named)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hold(List<Constraint> constraints, Claims claims, Situation situation) {
    return constraints.stream()
        .allMatch(
            constraint ->
                claims.failing(constraint).ways().stream().allMatch(situation::contradicts));
  }

  /** Wherever it were there, something would be wrong. */
  private boolean isAbsent(Premise premise, Situation situation, Named named) {
    return depth < DEEPEST
        && unfolding.all(List.of(premise), new Unfolding.Case(situation, named)).stream()
            .allMatch(one -> deeper().isImpossible(one.situation()));
  }

  /** The same was counted in the same way. */
  private boolean isTaken(
      Accumulate accumulate, Situation situation, Named named, Predicate<Named> then) {
    for (Situation.Taking taking : situation.takings()) {
      if (taking.accumulate().over().equals(accumulate.over())
          && taking.accumulate().results().equals(accumulate.results())
          && isTheSame(accumulate, taking.named(), named, situation)) {
        Named more = Unfolding.results(accumulate, taking.number(), named);
        Claims claims = new Claims(accumulate.over().type(), -1, more);
        if (hold(accumulate.constraints(), claims, situation) && then.test(more)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTheSame(
      Accumulate accumulate, Named one, Named other, Situation situation) {
    Set<Object> operands =
        accumulate.over().constraints().stream()
            .flatMap(Constraint::operands)
            .collect(Collectors.toSet());
    return operands.stream().allMatch(operand -> isTheSame(operand, one, other, situation));
  }

  private static boolean isTheSame(Object operand, Named one, Named other, Situation situation) {
    if (operand instanceof Constraint.Variable variable) {
      Term left = one.values().get(variable.name());
      Term right = other.values().get(variable.name());
      return (left == null && right == null)
          || (left != null && right != null && situation.isSure(left, right));
    }
    return !(operand instanceof Constraint.PropertyOf of)
        || one.facts().get(of.variable()) == null
        || one.facts().get(of.variable()).equals(other.facts().get(of.variable()));
  }
}
