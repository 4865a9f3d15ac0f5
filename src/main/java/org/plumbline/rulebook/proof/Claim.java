package org.plumbline.rulebook.proof;

import java.util.List;
import java.util.Set;
import org.plumbline.rulebook.Constraint.Operator;

/** Something that is so or is not so of some terms. */
sealed interface Claim {
  /** That two terms compare so. */
  record Compared(Term left, Operator operator, Term right) implements Claim {}

  /**
   * The answer of a fact to a question of which nothing is known but that it has one answer.
   *
   * @param subject the fact that is asked
   */
  record Answered(String question, int subject, List<Term> arguments, boolean yes)
      implements Claim {
    public Answered {
      arguments = List.copyOf(arguments);
    }
  }

  /** That the value of a term is among these. */
  record Among(Term term, Set<Object> values) implements Claim {
    public Among {
      values = Set.copyOf(values);
    }
  }

  /** That two terms are equal. */
  static Claim equal(Term left, Term right) {
    return new Compared(left, Operator.EQUAL, right);
  }

  /** That one day or number is not after another. */
  static Claim atMost(Term left, Term right) {
    return new Compared(left, Operator.AT_MOST, right);
  }

  /** That one day or number is before another. */
  static Claim less(Term left, Term right) {
    return new Compared(left, Operator.LESS, right);
  }

  /** The operator that holds where another does not. */
  static Operator opposite(Operator operator) {
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
