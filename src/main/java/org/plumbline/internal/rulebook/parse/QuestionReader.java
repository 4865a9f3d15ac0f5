package org.plumbline.internal.rulebook.parse;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Ask;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.TermContext;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.rulebook.text.TypeWords;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.problem.ProblemCode;

/** Reads {@code runningOn( $day )}. */
final class QuestionReader {
  private final RuleProblems problems;
  private final Optional<FactType> own;
  private final OperandReader operands;
  private final TypeCheck types;

  QuestionReader(VariableScope scope, RuleProblems problems, Optional<FactType> own) {
    this.problems = problems;
    this.own = own;
    this.operands = new OperandReader(scope, problems, own);
    this.types = new TypeCheck(problems);
  }

  /** The question; empty if it is wrong, which is reported. */
  Optional<Constraint> read(TermContext call, boolean negated) {
    Optional<List<Operand>> arguments = operands.all(call.arguments().operand());
    return helper(call)
        .flatMap(
            helper ->
                arguments
                    .filter(given -> types.arguments(helper, given, call))
                    .map(
                        given ->
                            new Ask(
                                helper,
                                given,
                                negated,
                                problems.place(call.getParent().getParent().getStart()))));
  }

  private Optional<FactType.Helper> helper(TermContext call) {
    String name = OperandReader.pathOf(call);
    Optional<FactType.Helper> helper = own.map(type -> type.helpers().get(name));
    if (helper.isEmpty()) {
      problems.add(
          UnsupportedKeywords.IN_CONDITIONS.code(name, ProblemCode.UNKNOWN_QUESTION),
          call.getStart(),
          noHelper(name),
          own.map(type -> helperHint(type, name)).orElse(""),
          own.filter(type -> call.word().size() == 1 && !type.properties().containsKey(name))
              .flatMap(type -> DidYouMean.only(name, type.helpers().keySet()))
              .orElse(""));
    }
    return helper;
  }

  private String noHelper(String name) {
    if (own.isEmpty()) {
      return "'" + name + "( .. )' is not allowed here; results can only be compared";
    }
    FactType type = own.get();
    return UnsupportedKeywords.IN_CONDITIONS
        .sentence(name)
        .orElseGet(
            () ->
                "unknown question '"
                    + name
                    + "( .. )'; "
                    + TypeWords.article(type.name())
                    + questions(type));
  }

  private static String questions(FactType type) {
    return type.helpers().isEmpty()
        ? " has no questions"
        : " has " + String.join(", ", type.helpers().keySet());
  }

  private static String helperHint(FactType type, String name) {
    return type.properties().containsKey(name)
        ? "'" + name + "' is a property; remove the parentheses"
        : DidYouMean.hint(name, type.helpers().keySet());
  }
}
