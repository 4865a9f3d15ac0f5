package org.plumbline.internal.rulebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Among;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.Operator;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.AtomContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.BindingContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.BothContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.ComparisonContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.EitherContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.GroupContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.OperatorContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.TailContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.TermContext;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemCode;

/** Reads the constraints inside the parentheses of a pattern. */
final class ConstraintReader {
  private final VariableScope scope;
  private final RuleProblems problems;
  private final Optional<FactType> own;
  private final OperandReader operands;
  private final TypeCheck types;

  /** Reads constraints on facts of type {@code own}, or on results if that is empty. */
  ConstraintReader(VariableScope scope, RuleProblems problems, Optional<FactType> own) {
    this.scope = scope;
    this.problems = problems;
    this.own = own;
    this.operands = new OperandReader(scope, problems, own);
    this.types = new TypeCheck(problems);
  }

  /** The correct ones; the others are reported. */
  List<Constraint> read(List<EitherContext> constraints) {
    List<Constraint> all = new ArrayList<>();
    constraints.forEach(constraint -> either(constraint, true).ifPresent(all::add));
    return all;
  }

  private Optional<Constraint> either(EitherContext either, boolean mayBind) {
    if (either.both().size() == 1) {
      return both(either.both(0), mayBind);
    }
    List<Constraint> parts = new ArrayList<>();
    either.both().forEach(part -> both(part, false).ifPresent(parts::add));
    return parts.size() == either.both().size()
        ? Optional.of(new Either(parts, place(either)))
        : Optional.empty();
  }

  private Optional<Constraint> both(BothContext both, boolean mayBind) {
    if (both.atom().size() == 1) {
      return atom(both.atom(0), mayBind);
    }
    List<Constraint> parts = new ArrayList<>();
    both.atom().forEach(part -> atom(part, false).ifPresent(parts::add));
    return parts.size() == both.atom().size()
        ? Optional.of(new Both(parts, place(both)))
        : Optional.empty();
  }

  private Optional<Constraint> atom(AtomContext atom, boolean mayBind) {
    if (atom instanceof BindingContext binding) {
      return new BindReader(scope, problems, own).read(binding, mayBind);
    }
    if (atom instanceof GroupContext group) {
      return group(group);
    }
    return comparison((ComparisonContext) atom);
  }

  // --- ( .. ) -----------------------------------------------------------------------------------

  private Optional<Constraint> group(GroupContext group) {
    Optional<Constraint> inside = either(group.either(), false);
    if (group.getChildCount() == 4) {
      problems.add(
          ProblemCode.EXCLAMATION_MARK,
          group.getStart(),
          "'!' is allowed only before a question or a yes-or-no property",
          "reverse each comparison instead, such as != for ==");
      return Optional.empty();
    }
    return inside;
  }

  // --- property == operand ----------------------------------------------------------------------

  private Optional<Constraint> comparison(ComparisonContext comparison) {
    boolean negated = comparison.getStart().getText().equals("!");
    TermContext first = comparison.operand().term(0);
    boolean single = comparison.operand().term().size() == 1;
    if (single && first.arguments() != null && comparison.tail() == null) {
      return new QuestionReader(scope, problems, own).read(first, negated);
    }
    if (comparison.tail() == null) {
      return alone(comparison, negated);
    }
    if (negated) {
      problems.add(
          ProblemCode.EXCLAMATION_MARK,
          comparison.getStart(),
          "'!' is allowed only before a question or a yes-or-no property",
          "write != instead of ==");
    }
    if (bindsWithEqualsSign(comparison)) {
      return Optional.empty();
    }
    return operands
        .read(comparison.operand())
        .flatMap(left -> notLiteral(comparison, left))
        .flatMap(left -> tail(left, comparison.tail()))
        .or(() -> markTail(comparison.tail()));
  }

  /**
   * Whether a new $variable stands before {@code =} instead of {@code :}, which is then reported.
   */
  private boolean bindsWithEqualsSign(ComparisonContext comparison) {
    Token variable = comparison.operand().getStart();
    OperatorContext operator = comparison.tail().operator();
    if (operator == null
        || !operator.getText().equals("=")
        || variable.getType() != DrlProfileLexer.VARIABLE
        || comparison.operand().getStop() != variable
        || scope.isBound(variable)) {
      return false;
    }
    problems.add(
        ProblemCode.ONE_EQUALS_SIGN,
        operator.getStart(),
        "'=' cannot define '" + variable.getText() + "'",
        "write ':' instead",
        ":");
    scope.bindUnclear(variable);
    return true;
  }

  /** Reads the right side even if the left is wrong, unless it was read already. */
  private Optional<Constraint> markTail(TailContext tail) {
    tail.operand().forEach(operand -> scope.unclear(BindReader.tokens(operand)));
    return Optional.empty();
  }

  private Optional<Operand> notLiteral(ComparisonContext comparison, Operand left) {
    if (!(left instanceof Literal)) {
      return Optional.of(left);
    }
    problems.add(
        ProblemCode.LITERAL_ON_THE_LEFT,
        comparison.operand().getStart(),
        "a comparison must start with a property or a $variable",
        swapped(comparison));
    return Optional.empty();
  }

  /** The comparison with its property on the left. */
  private static String swapped(ComparisonContext comparison) {
    TailContext tail = comparison.tail();
    if (tail.operator() == null) {
      return "write the property first";
    }
    String right = tail.operand(0).getText();
    String symbol = tail.operator().getText();
    String mirrored =
        switch (symbol.charAt(0)) {
          case '<' -> symbol.replace('<', '>');
          case '>' -> symbol.replace('>', '<');
          default -> symbol;
        };
    return right.matches("\\$?[A-Za-z]\\w*(\\.\\w+)?") && !right.matches("true|false|[A-Z].*")
        ? "write " + right + " " + mirrored + " " + comparison.operand().getText()
        : "write a property first";
  }

  private Optional<Constraint> alone(ComparisonContext comparison, boolean negated) {
    return operands
        .read(comparison.operand())
        .flatMap(operand -> yesOrNo(comparison, operand, negated));
  }

  private Optional<Constraint> yesOrNo(
      ComparisonContext comparison, Operand operand, boolean negated) {
    Token token = comparison.operand().getStart();
    if (operand instanceof Literal || operand.type() != boolean.class) {
      problems.add(
          ProblemCode.NOT_YES_OR_NO,
          token,
          types.describe(operand) + "; only a yes-or-no property can be a condition on its own",
          "compare it with ==");
      return Optional.empty();
    }
    return Optional.of(
        new Compare(
            operand, Operator.EQUAL, new Literal(!negated), problems.place(comparison.getStart())));
  }

  private Optional<Constraint> tail(Operand left, TailContext tail) {
    Optional<List<Operand>> right = operands.all(tail.operand());
    if (tail.operator() == null) {
      return right
          .filter(options -> types.among(left, options, tail.operand()))
          .map(options -> new Among(left, tail.NOT() != null, options, leftPlace(tail)));
    }
    return operator(tail.operator())
        .flatMap(
            operator ->
                right
                    .filter(operands -> types.compare(left, operator, operands.get(0), tail))
                    .map(
                        operands -> new Compare(left, operator, operands.get(0), leftPlace(tail))));
  }

  private Place leftPlace(TailContext tail) {
    return problems.place(tail.getParent().getStart());
  }

  private Optional<Operator> operator(OperatorContext operator) {
    for (Operator known : Operator.values()) {
      if (known.symbol().equals(operator.getText())) {
        return Optional.of(known);
      }
    }
    Token last = operator.getStop();
    String sentence =
        operator.getText().equals("=")
            ? "a single '=' does not compare"
            : UnsupportedKeywords.IN_CONDITIONS
                .sentence(last.getText())
                .orElse(
                    "'"
                        + last.getText()
                        + "' cannot be used to compare; write ==, !=, <, <=, >, >=, in or not in");
    ProblemCode code =
        operator.getText().equals("=")
            ? ProblemCode.ONE_EQUALS_SIGN
            : UnsupportedKeywords.IN_CONDITIONS.code(
                last.getText(), ProblemCode.UNKNOWN_COMPARISON);
    problems.add(
        code,
        operator.getStart(),
        sentence,
        operator.getText().equals("=") ? "write ==" : "",
        operator.getText().equals("=") ? "==" : "");
    return Optional.empty();
  }

  private Place place(ParserRuleContext context) {
    return problems.place(context.getStart());
  }
}
