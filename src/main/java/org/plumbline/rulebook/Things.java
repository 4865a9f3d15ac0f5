package org.plumbline.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.rulebook.Constraint.Ask;
import org.plumbline.rulebook.Constraint.Bind;
import org.plumbline.rulebook.Constraint.Literal;
import org.plumbline.rulebook.Constraint.Operand;
import org.plumbline.rulebook.Constraint.Own;
import org.plumbline.rulebook.Constraint.PropertyOf;
import org.plumbline.rulebook.Constraint.Variable;
import org.plumbline.rulebook.Premise.Match;

/**
 * Gives one name to one thing: a property of a fact has the same whether a condition calls it by a
 * variable, by the variable of its fact, or by itself.
 */
final class Things {
  private final Map<String, String> facts = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private int patterns;

  /**
   * A name for the fact of a pattern; its variables mean that fact and its properties from here.
   */
  String fact(Match match) {
    String fact = "fact " + ++patterns;
    match.binding().ifPresent(variable -> facts.put(variable, fact));
    match.constraints().stream()
        .filter(Bind.class::isInstance)
        .map(Bind.class::cast)
        .forEach(bind -> values.put(bind.variable(), property(fact, bind.property().name())));
    return fact;
  }

  /** The name of what is compared, which is no literal, in a condition on {@code fact}. */
  String of(Operand operand, String fact) {
    if (operand instanceof Own own) {
      return property(fact, own.property().name());
    }
    if (operand instanceof PropertyOf of) {
      return property(
          Objects.requireNonNullElse(facts.get(of.variable()), of.variable()),
          of.property().name());
    }
    if (operand instanceof Variable variable) {
      return Objects.requireNonNullElse(values.get(variable.name()), variable.name());
    }
    throw new IllegalArgumentException("a literal has no name: " + operand);
  }

  /** The name of the answer to a question. */
  String answer(Ask ask, String fact) {
    List<String> arguments =
        ask.arguments().stream()
            .map(
                operand ->
                    operand instanceof Literal literal
                        ? "\"" + literal.value() + "\""
                        : of(operand, fact))
            .toList();
    return property(fact, ask.helper().name()) + arguments;
  }

  private static String property(String fact, String name) {
    return fact + "." + name;
  }
}
