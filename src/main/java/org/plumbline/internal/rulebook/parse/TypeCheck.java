package org.plumbline.internal.rulebook.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.Operator;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.OperandContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.TailContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.TermContext;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.rulebook.text.TypeWords;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.problem.ProblemCode;

/**
 * Checks that only values of the same type are compared. Drools accepts an enum next to a text and
 * silently gives wrong results.
 */
final class TypeCheck {
  private final RuleProblems problems;

  TypeCheck(RuleProblems problems) {
    this.problems = problems;
  }

  /** Whether two operands can be compared; if not, that is reported. */
  boolean compare(Operand left, Operator operator, Operand right, TailContext tail) {
    if (!alike(left, right, tail.operand(0).getStart())) {
      return false;
    }
    boolean ordering = operator != Operator.EQUAL && operator != Operator.NOT_EQUAL;
    if (ordering && !TypeWords.hasOrder(left.type())) {
      problems.add(
          ProblemCode.NO_ORDER,
          tail.getStart(),
          describe(left) + "; '" + operator.symbol() + "' compares only numbers and dates",
          "use ==, != or in ( .. )");
      return false;
    }
    return true;
  }

  /** Whether all options can be compared with {@code left}; each that cannot is reported. */
  boolean among(Operand left, List<Operand> options, List<OperandContext> places) {
    boolean all = true;
    for (int i = 0; i < options.size(); i++) {
      all &= alike(left, options.get(i), places.get(i).getStart());
    }
    return all;
  }

  private boolean alike(Operand left, Operand right, Token place) {
    if (TypeWords.isList(left.type()) || TypeWords.isList(right.type())) {
      Operand list = TypeWords.isList(left.type()) ? left : right;
      problems.add(
          ProblemCode.LIST_COMPARED,
          place,
          describe(list)
              + "; a list cannot be compared, only given to a question such as onlyOf( $kinds )");
      return false;
    }
    if (left.type() != right.type()) {
      problems.add(
          ProblemCode.WRONG_TYPE,
          place,
          "cannot compare " + kind(left) + " with " + kind(right),
          mend(left, right),
          meant(left, right));
      return false;
    }
    return true;
  }

  /** A fix for a constant written as text, or for a date written out. */
  private static String mend(Operand left, Operand right) {
    if (left.type() == LocalDate.class && right instanceof Literal) {
      return "first write AsOf( $day : date ), then compare with $day";
    }
    return left.type().isEnum()
            && right instanceof Literal literal
            && literal.value() instanceof String text
        ? OperandReader.constantHint(left.type(), text)
        : "";
  }

  /** The constant that a text probably means. */
  private static String meant(Operand left, Operand right) {
    return left.type().isEnum()
            && right instanceof Literal literal
            && literal.value() instanceof String text
        ? DidYouMean.only(text, TypeWords.constants(left.type()).map(Enum::name).toList())
            .map(name -> left.type().getSimpleName() + "." + name)
            .orElse("")
        : "";
  }

  /** {@code 'from' is a date}. */
  String describe(Operand operand) {
    return name(operand) + " is " + TypeWords.one(operand.type());
  }

  /** {@code 'from' (a date)}. */
  private static String kind(Operand operand) {
    return name(operand) + " (" + TypeWords.one(operand.type()) + ")";
  }

  private static String name(Operand operand) {
    if (operand instanceof Own own) {
      return "'" + own.property().name() + "'";
    }
    if (operand instanceof Variable variable) {
      return "'" + variable.name() + "'";
    }
    if (operand instanceof PropertyOf propertyOf) {
      return "'" + propertyOf.variable() + "." + propertyOf.property().name() + "'";
    }
    return literal(((Literal) operand).value());
  }

  private static String literal(Object value) {
    if (value instanceof String text) {
      return "\"" + text + "\"";
    }
    return value instanceof Enum<?> constant ? TypeWords.written(constant) : value.toString();
  }

  /** Whether a question accepts these arguments; if not, that is reported. */
  boolean arguments(FactType.Helper helper, List<Operand> given, TermContext call) {
    List<Class<?>> wanted = helper.parameters();
    if (given.size() != wanted.size()) {
      problems.add(
          ProblemCode.QUESTION_ARGUMENTS,
          call.getStart(),
          "'"
              + helper.name()
              + "' needs "
              + wanted(wanted)
              + " in its parentheses; there "
              + count(given.size()));
      return false;
    }
    boolean all = true;
    for (int i = 0; i < given.size(); i++) {
      all &= argument(helper, given.get(i), wanted.get(i), call.arguments().operand(i).getStart());
    }
    return all;
  }

  private boolean argument(FactType.Helper helper, Operand given, Class<?> wanted, Token place) {
    if (given.type() != wanted) {
      problems.add(
          ProblemCode.QUESTION_ARGUMENTS,
          place,
          describe(given) + "; '" + helper.name() + "' needs " + TypeWords.one(wanted) + " here");
    }
    return given.type() == wanted;
  }

  private static String wanted(List<Class<?>> types) {
    return types.stream().map(TypeWords::one).collect(Collectors.joining(" and "));
  }

  private static String count(int values) {
    return values == 0 ? "is nothing" : values == 1 ? "is one value" : "are " + values + " values";
  }
}
