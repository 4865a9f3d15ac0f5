package org.plumbline.internal.rulebook.model;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.rulebook.model.Constraint.Among;
import org.plumbline.internal.rulebook.model.Constraint.Ask;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Constraint.Operator;

/** Negates conditions. */
public final class Negation {
  private Negation() {}

  /**
   * The condition that holds exactly where this one does not; empty for a binding, which always
   * holds.
   */
  public static Optional<Constraint> of(Constraint constraint) {
    if (constraint instanceof Compare compare) {
      return Optional.of(
          new Compare(
              compare.left(), opposite(compare.operator()), compare.right(), compare.place()));
    }
    if (constraint instanceof Among among) {
      return Optional.of(new Among(among.left(), !among.negated(), among.options(), among.place()));
    }
    if (constraint instanceof Ask ask) {
      return Optional.of(new Ask(ask.helper(), ask.arguments(), !ask.negated(), ask.place()));
    }
    if (constraint instanceof Both both) {
      return Optional.of(new Either(each(both.parts()), both.place()));
    }
    return constraint instanceof Either either
        ? Optional.of(new Both(each(either.parts()), either.place()))
        : Optional.empty();
  }

  private static List<Constraint> each(List<Constraint> parts) {
    return parts.stream().flatMap(part -> of(part).stream()).toList();
  }

  private static Operator opposite(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.NOT_EQUAL;
      case NOT_EQUAL -> Operator.EQUAL;
      case LESS -> Operator.AT_LEAST;
      case AT_MOST -> Operator.GREATER;
      case GREATER -> Operator.AT_MOST;
      case AT_LEAST -> Operator.LESS;
    };
  }
}
