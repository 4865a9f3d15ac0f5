package org.plumbline.internal.rulebook.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.internal.rulebook.model.Constraint.Ask;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.rulebook.model.Premise.Match;

/**
 * Gives each value one name: a property of a fact has the same name whether a condition refers to
 * it by a variable, by the variable of its fact, or directly.
 */
public final class TermNames {
  private final Map<String, String> facts = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private int patterns;

  /**
   * A name for the fact of a pattern; from here on, its variables refer to that fact and its
   * properties.
   */
  public String fact(Match match) {
    String fact = "fact " + ++patterns;
    match.binding().ifPresent(variable -> facts.put(variable, fact));
    match.constraints().stream()
        .filter(Bind.class::isInstance)
        .map(Bind.class::cast)
        .forEach(bind -> values.put(bind.variable(), property(fact, bind.property().name())));
    return fact;
  }

  /** The name of an operand that is not a literal, in a condition on {@code fact}. */
  public String of(Operand operand, String fact) {
    if (operand instanceof Own own) {
      return property(fact, own.property().name());
    }
    if (operand instanceof PropertyOf propertyOf) {
      return property(
          Objects.requireNonNullElse(facts.get(propertyOf.variable()), propertyOf.variable()),
          propertyOf.property().name());
    }
    if (operand instanceof Variable variable) {
      return Objects.requireNonNullElse(values.get(variable.name()), variable.name());
    }
    throw new IllegalArgumentException("a literal has no name: " + operand);
  }

  /** The name of the answer to a question. */
  public String answer(Ask ask, String fact) {
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
