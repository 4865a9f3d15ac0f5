package org.plumbline.rulebook.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.facts.FactType;
import org.plumbline.rulebook.Constraint;
import org.plumbline.rulebook.Constraint.Among;
import org.plumbline.rulebook.Constraint.Ask;
import org.plumbline.rulebook.Constraint.Bind;
import org.plumbline.rulebook.Constraint.Both;
import org.plumbline.rulebook.Constraint.Compare;
import org.plumbline.rulebook.Constraint.Either;
import org.plumbline.rulebook.Constraint.Literal;
import org.plumbline.rulebook.Constraint.Operand;
import org.plumbline.rulebook.Constraint.Operator;
import org.plumbline.rulebook.Constraint.Own;
import org.plumbline.rulebook.Constraint.PropertyOf;
import org.plumbline.rulebook.Constraint.Variable;

/**
 * Turns the constraints on one fact into claims.
 *
 * @param type of the fact
 * @param fact its number
 * @param named what the variables stand for, those bound in the same pattern too
 */
record Claims(FactType type, int fact, Named named) {

  /** The ways in which all constraints hold. */
  Ways all(List<Constraint> constraints) {
    return constraints.stream().map(this::holding).reduce(Ways.ANYHOW, Ways::and);
  }

  /** The ways in which a constraint holds. */
  Ways holding(Constraint constraint) {
    return ways(constraint, true);
  }

  /** The ways in which a constraint does not hold. */
  Ways failing(Constraint constraint) {
    return ways(constraint, false);
  }

  private Ways ways(Constraint constraint, boolean yes) {
    if (constraint instanceof Bind) {
      return yes ? Ways.ANYHOW : Ways.NONE;
    }
    if (constraint instanceof Compare compare) {
      Operator operator = yes ? compare.operator() : Claim.opposite(compare.operator());
      return Ways.of(new Claim.Compared(term(compare.left()), operator, term(compare.right())));
    }
    if (constraint instanceof Among among) {
      return among(among, yes != among.negated());
    }
    if (constraint instanceof Ask ask) {
      return ask(ask, yes != ask.negated());
    }
    List<Constraint> parts =
        constraint instanceof Both both ? both.parts() : ((Either) constraint).parts();
    boolean together = (constraint instanceof Both) == yes;
    return parts.stream()
        .map(part -> ways(part, yes))
        .reduce(together ? Ways.ANYHOW : Ways.NONE, together ? Ways::and : Ways::or);
  }

  private Ways among(Among among, boolean isOne) {
    Term left = term(among.left());
    if (isOne && among.options().stream().allMatch(Literal.class::isInstance)) {
      return Ways.of(
          new Claim.Among(
              left,
              among.options().stream()
                  .map(option -> ((Literal) option).value())
                  .collect(Collectors.toSet())));
    }
    Operator operator = isOne ? Operator.EQUAL : Operator.NOT_EQUAL;
    return among.options().stream()
        .map(option -> Ways.of(new Claim.Compared(left, operator, term(option))))
        .reduce(isOne ? Ways.NONE : Ways.ANYHOW, isOne ? Ways::or : Ways::and);
  }

  private Ways ask(Ask ask, boolean yes) {
    List<Term> arguments = ask.arguments().stream().map(this::term).toList();
    return Meaning.of(type, fact, ask.helper(), arguments, yes)
        .orElseGet(
            () ->
                Ways.of(
                    new Claim.Answered(type + "." + ask.helper().name(), fact, arguments, yes)));
  }

  private Term term(Operand operand) {
    if (operand instanceof Own own) {
      return Named.part(fact, own.property());
    }
    if (operand instanceof Variable variable) {
      return named.value(variable.name());
    }
    return operand instanceof PropertyOf of
        ? Named.part(named.fact(of.variable()), of.property())
        : new Term.Constant(((Literal) operand).value());
  }
}
