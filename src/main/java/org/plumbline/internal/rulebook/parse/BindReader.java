package org.plumbline.internal.rulebook.parse;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.BindingContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.OperandContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.TermContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.WordContext;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.problem.ProblemCode;

/** Reads {@code $since : from}. */
final class BindReader {
  private final VariableScope scope;
  private final RuleProblems problems;
  private final Optional<FactType> own;

  BindReader(VariableScope scope, RuleProblems problems, Optional<FactType> own) {
    this.scope = scope;
    this.problems = problems;
    this.own = own;
  }

  /** The binding; empty if it is wrong or not allowed here, which is reported. */
  Optional<Constraint> read(BindingContext binding, boolean mayBind) {
    Token variable = binding.VARIABLE().getSymbol();
    if (own.isEmpty()) {
      return notBound(
          ProblemCode.BOUND_IN_RESULT,
          variable,
          "'" + variable.getText() + "' cannot be defined here; results can only be compared");
    }
    if (!mayBind) {
      return notBound(
          ProblemCode.BOUND_BESIDE_OR,
          variable,
          "'" + variable.getText() + "' cannot be defined next to && or ||",
          "define it between commas, and compare the property here");
    }
    if (binding.tail() != null) {
      return notBound(
          ProblemCode.BOUND_AND_COMPARED,
          variable,
          "'" + variable.getText() + "' is defined and compared at once",
          "write '" + variable.getText() + " : " + written(binding) + "'");
    }
    return plainWord(binding.operand())
        .flatMap(word -> new OperandReader(scope, problems, own).property(own.get(), word))
        .map(property -> bind(variable, property))
        .or(() -> unclear(variable));
  }

  /** The property, and the comparison after a comma. */
  private static String written(BindingContext binding) {
    String property = binding.operand().getText();
    String comparison =
        binding.tail().operator() == null
            ? "in ( .. )"
            : binding.tail().operator().getText() + " ..";
    return property + ", " + property + " " + comparison;
  }

  private Optional<WordContext> plainWord(OperandContext operand) {
    TermContext term = operand.term(0);
    boolean plain =
        operand.term().size() == 1
            && term.word().size() == 1
            && term.VARIABLE() == null
            && term.arguments() == null;
    if (!plain) {
      problems.add(
          ProblemCode.BOUND_TO_NO_PROPERTY,
          operand.getStart(),
          "only a property of the fact can follow ':'");
      scope.unclear(tokens(operand));
    }
    return plain ? Optional.of(term.word(0)) : Optional.empty();
  }

  static List<Token> tokens(OperandContext operand) {
    return operand.term().stream().map(ParserRuleContext::getStart).toList();
  }

  private Constraint bind(Token variable, FactType.Property property) {
    scope.bindProperty(variable, property);
    return new Bind(variable.getText(), property, problems.place(variable));
  }

  private Optional<Constraint> notBound(ProblemCode code, Token variable, String message) {
    return notBound(code, variable, message, "");
  }

  private Optional<Constraint> notBound(
      ProblemCode code, Token variable, String message, String hint) {
    problems.add(code, variable, message, hint);
    return unclear(variable);
  }

  private Optional<Constraint> unclear(Token variable) {
    scope.bindUnclear(variable);
    return Optional.empty();
  }
}
