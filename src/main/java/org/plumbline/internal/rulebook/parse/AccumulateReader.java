package org.plumbline.internal.rulebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Result;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.AccumulateContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.OperandContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.PatternContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.ResultContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.SingleContext;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.rulebook.text.TypeWords;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.problem.ProblemCode;

/** Reads {@code accumulate( Phase( .. ); $n : count(); $n >= 2 )}. */
final class AccumulateReader {
  private static final Map<String, Premise.Function> FUNCTIONS =
      new TreeMap<>(
          Map.of(
              "count",
              Premise.Function.COUNT,
              "min",
              Premise.Function.MIN,
              "max",
              Premise.Function.MAX));

  private final VariableScope scope;
  private final RuleProblems problems;

  AccumulateReader(VariableScope scope, RuleProblems problems) {
    this.scope = scope;
    this.problems = problems;
  }

  /**
   * Reads an accumulate; {@code pattern} reads its pattern, {@code giveUp} is called if there is
   * none.
   */
  Optional<Premise> read(
      AccumulateContext accumulate,
      Function<PatternContext, Optional<Match>> pattern,
      Runnable giveUp) {
    Optional<PatternContext> over = pattern(accumulate);
    if (over.isEmpty()) {
      giveUp.run();
      return Optional.empty();
    }
    Token separator = (Token) accumulate.getChild(3).getPayload();
    if (separator.getText().equals(",")) {
      problems.add(
          ProblemCode.ACCUMULATE_SEPARATOR,
          separator,
          "a semicolon is needed between the pattern and its results",
          "write ';' instead of ','",
          ";");
    }
    scope.enter(accumulate.ACCUMULATE().getSymbol());
    Optional<Match> match = pattern.apply(over.get());
    List<Optional<Taken>> taken =
        accumulate.result().stream().map(result -> result(result, match)).toList();
    scope.leave();
    refuseBesides(accumulate.result());
    List<Result> results = bind(taken, accumulate);
    List<Constraint> constraints =
        new ConstraintReader(scope, problems, Optional.empty()).read(accumulate.either());
    return match.map(
        found ->
            new Accumulate(found, results, constraints, problems.place(accumulate.getStart())));
  }

  private Optional<PatternContext> pattern(AccumulateContext accumulate) {
    List<SingleContext> singles =
        accumulate.anyOf().allOf().stream().flatMap(part -> part.single().stream()).toList();
    Optional<PatternContext> pattern = Optional.ofNullable(singles.get(0).pattern());
    if (singles.size() == 1 && pattern.isPresent() && singles.get(0).quantifier().isEmpty()) {
      return pattern;
    }
    problems.add(
        ProblemCode.ACCUMULATE_PATTERN,
        accumulate.anyOf().getStart(),
        "'accumulate' can have only one pattern");
    return Optional.empty();
  }

  /** With no facts, Drools would continue with a minimum or maximum of nothing. */
  private void refuseBesides(List<ResultContext> results) {
    if (results.size() > 1) {
      results.stream()
          .map(result -> result.WORD().getSymbol())
          .filter(word -> word.getText().matches("min|max"))
          .findFirst()
          .ifPresent(
              word ->
                  problems.add(
                      ProblemCode.RESULT_BESIDE,
                      word,
                      "'" + word.getText() + "' cannot be used next to another result",
                      "put the other result in an accumulate of its own"));
    }
  }

  /** A result and the type of its values. */
  private record Taken(Result result, Class<?> type) {}

  private List<Result> bind(List<Optional<Taken>> taken, AccumulateContext accumulate) {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < taken.size(); i++) {
      Optional<Token> variable = variable(accumulate.result(i));
      if (taken.get(i).isPresent()) {
        scope.bindValue(variable.orElseThrow(), taken.get(i).get().type());
        results.add(taken.get(i).get().result());
      } else {
        variable.ifPresent(scope::bindUnclear);
      }
    }
    return results;
  }

  private static Optional<Token> variable(ResultContext result) {
    return Optional.ofNullable(result.VARIABLE()).map(node -> node.getSymbol());
  }

  private Optional<Taken> result(ResultContext result, Optional<Match> match) {
    Token name = result.WORD().getSymbol();
    Optional<Premise.Function> function = Optional.ofNullable(FUNCTIONS.get(name.getText()));
    if (function.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_FUNCTION,
          name,
          "unknown result '" + name.getText() + "( .. )'; write count, max or min",
          DidYouMean.hint(name.getText(), FUNCTIONS.keySet()),
          DidYouMean.only(name.getText(), FUNCTIONS.keySet()).orElse(""));
      Optional.ofNullable(result.operand())
          .ifPresent(operand -> scope.markUsed(operand.getStart()));
    }
    if (variable(result).isEmpty()) {
      problems.add(
          ProblemCode.RESULT_UNBOUND,
          name,
          "the result of '" + name.getText() + "' has no name",
          "write $n : " + name.getText() + "( .. )");
    }
    return variable(result)
        .flatMap(variable -> function.flatMap(known -> taken(variable, known, result, match)));
  }

  private Optional<Taken> taken(
      Token variable, Premise.Function function, ResultContext result, Optional<Match> match) {
    OperandContext operandContext = result.operand();
    if (function == Premise.Function.COUNT) {
      return count(variable, operandContext);
    }
    if (operandContext == null) {
      problems.add(
          ProblemCode.FUNCTION_ARGUMENT,
          result.WORD().getSymbol(),
          "'" + result.WORD().getText() + "' needs a variable that is defined in the pattern");
      return Optional.empty();
    }
    scope.markUsed(operandContext.getStart());
    Optional<Class<?>> type = match.flatMap(found -> type(found, operandContext));
    if (type.isEmpty() && match.isPresent()) {
      problems.add(
          ProblemCode.FUNCTION_ARGUMENT,
          operandContext.getStart(),
          "'"
              + result.WORD().getText()
              + "' needs a variable of the pattern that is a number or a date, not '"
              + operandContext.getText()
              + "'");
    }
    return type.map(
        known ->
            new Taken(
                new Result(variable.getText(), function, Optional.of(operandContext.getText())),
                known));
  }

  private Optional<Taken> count(Token variable, @Nullable OperandContext operandContext) {
    if (operandContext != null) {
      problems.add(
          ProblemCode.FUNCTION_ARGUMENT,
          operandContext.getStart(),
          "'count' counts facts; its parentheses must be empty",
          "write count()");
      scope.markUsed(operandContext.getStart());
      return Optional.empty();
    }
    return Optional.of(
        new Taken(
            new Result(variable.getText(), Premise.Function.COUNT, Optional.empty()), int.class));
  }

  private static Optional<Class<?>> type(Match match, OperandContext operandContext) {
    return match.constraints().stream()
        .filter(Bind.class::isInstance)
        .map(Bind.class::cast)
        .filter(bind -> bind.variable().equals(operandContext.getText()))
        .<Class<?>>map(bind -> bind.property().type())
        .filter(TypeWords::hasOrder)
        .findFirst();
  }
}
