package org.plumbline.internal.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Among;
import org.plumbline.internal.rulebook.model.Constraint.Ask;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.RuleCondition;

/** Makes all changes inside the parentheses of a pattern. */
final class ConstraintChanges {
  private final String type;

  private ConstraintChanges(String type) {
    this.type = type;
  }

  /** Changes constraints on facts of one type; each of them may be left out, but not the last. */
  static List<RuleChange<List<Constraint>>> of(String type, List<Constraint> constraints) {
    return new ConstraintChanges(type).ofAll(constraints, 1);
  }

  /**
   * @param fewest the number of constraints that must remain
   */
  private List<RuleChange<List<Constraint>>> ofAll(List<Constraint> constraints, int fewest) {
    List<RuleChange<List<Constraint>>> found = new ArrayList<>();
    for (int i = 0; i < constraints.size(); i++) {
      Constraint constraint = constraints.get(i);
      if (!(constraint instanceof Bind)) {
        if (constraints.size() >= fewest) {
          found.add(
              change(
                  Operator.DROPPED_CONDITION,
                  constraint,
                  "left out",
                  Copies.without(constraints, i)));
        }
        found.addAll(Copies.changed(constraints, i, this::of));
      }
    }
    return found;
  }

  private List<RuleChange<Constraint>> of(Constraint constraint) {
    if (constraint instanceof Compare compare) {
      return ofCompare(compare);
    }
    if (constraint instanceof Among among) {
      return ofAmong(among);
    }
    if (constraint instanceof Ask ask) {
      return ofAsk(ask);
    }
    return constraint instanceof Both both
        ? ofParts(both, both.parts(), "|| in place of &&")
        : ofParts(constraint, ((Either) constraint).parts(), "&& in place of ||");
  }

  private List<RuleChange<Constraint>> ofCompare(Compare compare) {
    List<RuleChange<Constraint>> found = new ArrayList<>();
    for (Constraint.Operator otherOperator : beside(compare)) {
      found.add(
          change(
              otherOperator == opposite(compare.operator())
                  ? Operator.NEGATED_CONDITION
                  : Operator.COMPARISON,
              compare,
              otherOperator.symbol() + " in place of " + compare.operator().symbol(),
              new Compare(compare.left(), otherOperator, compare.right(), compare.place())));
    }
    for (Literal otherLiteral : beside(compare.right())) {
      found.add(
          change(
              Operator.BOUND,
              compare,
              otherLiteral.value() + " in place of " + ((Literal) compare.right()).value(),
              new Compare(compare.left(), compare.operator(), otherLiteral, compare.place())));
    }
    return found;
  }

  /** The opposite operator, and the one that includes or excludes the bound. */
  private static List<Constraint.Operator> beside(Compare compare) {
    boolean isOrdered =
        compare.left().type() == LocalDate.class || compare.left().type() == int.class;
    return switch (compare.operator()) {
      case EQUAL ->
          isOrdered
              ? List.of(
                  Constraint.Operator.NOT_EQUAL,
                  Constraint.Operator.AT_MOST,
                  Constraint.Operator.AT_LEAST)
              : List.of(Constraint.Operator.NOT_EQUAL);
      case NOT_EQUAL -> List.of(Constraint.Operator.EQUAL);
      case LESS -> List.of(Constraint.Operator.AT_MOST, Constraint.Operator.AT_LEAST);
      case AT_MOST -> List.of(Constraint.Operator.LESS, Constraint.Operator.GREATER);
      case GREATER -> List.of(Constraint.Operator.AT_LEAST, Constraint.Operator.AT_MOST);
      case AT_LEAST -> List.of(Constraint.Operator.GREATER, Constraint.Operator.LESS);
    };
  }

  private static Constraint.Operator opposite(Constraint.Operator operator) {
    return switch (operator) {
      case EQUAL -> Constraint.Operator.NOT_EQUAL;
      case NOT_EQUAL -> Constraint.Operator.EQUAL;
      case LESS -> Constraint.Operator.AT_LEAST;
      case AT_LEAST -> Constraint.Operator.LESS;
      case GREATER -> Constraint.Operator.AT_MOST;
      case AT_MOST -> Constraint.Operator.GREATER;
    };
  }

  private static List<Literal> beside(Operand operand) {
    return operand instanceof Literal literal && literal.value() instanceof Integer number
        ? List.of(new Literal(number - 1), new Literal(number + 1))
        : List.of();
  }

  private List<RuleChange<Constraint>> ofAmong(Among among) {
    List<RuleChange<Constraint>> found = new ArrayList<>();
    found.add(
        change(
            Operator.NEGATED_CONDITION,
            among,
            among.negated() ? "in in place of not in" : "not in in place of in",
            new Among(among.left(), !among.negated(), among.options(), among.place())));
    for (int i = 0; among.options().size() > 1 && i < among.options().size(); i++) {
      found.add(
          change(
              Operator.LIST_ITEM,
              among,
              "without " + RuleCondition.text(among.options().get(i)),
              new Among(
                  among.left(),
                  among.negated(),
                  Copies.without(among.options(), i),
                  among.place())));
    }
    return found;
  }

  private List<RuleChange<Constraint>> ofAsk(Ask ask) {
    List<RuleChange<Constraint>> found = new ArrayList<>();
    found.add(
        change(
            Operator.NEGATED_CONDITION,
            ask,
            "turned round",
            new Ask(ask.helper(), ask.arguments(), !ask.negated(), ask.place())));
    for (int i = 0; i < ask.arguments().size(); i++) {
      for (Literal otherLiteral : beside(ask.arguments().get(i))) {
        found.add(
            change(
                Operator.BOUND,
                ask,
                otherLiteral.value() + " in place of " + ((Literal) ask.arguments().get(i)).value(),
                new Ask(
                    ask.helper(),
                    Copies.with(ask.arguments(), i, otherLiteral),
                    ask.negated(),
                    ask.place())));
      }
    }
    return found;
  }

  private List<RuleChange<Constraint>> ofParts(
      Constraint whole, List<Constraint> parts, String turned) {
    boolean isBoth = whole instanceof Both;
    List<RuleChange<Constraint>> found = new ArrayList<>();
    found.add(
        change(
            Operator.JOINT,
            whole,
            turned,
            isBoth ? new Either(parts, whole.place()) : new Both(parts, whole.place())));
    ofAll(parts, 2)
        .forEach(
            change ->
                found.add(
                    change.in(
                        constraints ->
                            isBoth
                                ? new Both(constraints, whole.place())
                                : new Either(constraints, whole.place()))));
    return found;
  }

  private <T> RuleChange<T> change(Operator operator, Constraint constraint, String how, T to) {
    return new RuleChange<>(
        operator, constraint.place(), RuleCondition.text(type, constraint) + ": " + how, to);
  }
}
