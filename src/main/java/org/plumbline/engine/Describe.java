package org.plumbline.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.casefile.Uncertain;
import org.plumbline.facts.FactType;
import org.plumbline.flags.InWords;
import org.plumbline.rulebook.Constraint;
import org.plumbline.rulebook.Constraint.Among;
import org.plumbline.rulebook.Constraint.Ask;
import org.plumbline.rulebook.Constraint.Both;
import org.plumbline.rulebook.Constraint.Compare;
import org.plumbline.rulebook.Constraint.Either;
import org.plumbline.rulebook.Constraint.Literal;
import org.plumbline.rulebook.Constraint.Operand;
import org.plumbline.rulebook.Constraint.Operator;
import org.plumbline.rulebook.Constraint.Own;
import org.plumbline.rulebook.Constraint.PropertyOf;
import org.plumbline.rulebook.Constraint.Variable;
import org.plumbline.rulebook.Premise;
import org.plumbline.rulebook.Premise.Accumulate;
import org.plumbline.rulebook.Premise.AllOf;
import org.plumbline.rulebook.Premise.AnyOf;
import org.plumbline.rulebook.Premise.Match;

/** Puts a premise into words, with what its variables stand for. */
final class Describe {
  private static final Map<Operator, String> WORDS =
      Map.of(
          Operator.EQUAL,
          "",
          Operator.NOT_EQUAL,
          "not ",
          Operator.LESS,
          "below ",
          Operator.AT_MOST,
          "at most ",
          Operator.GREATER,
          "above ",
          Operator.AT_LEAST,
          "at least ");
  private static final Map<Operator, String> DATE_WORDS =
      Map.of(
          Operator.EQUAL,
          "",
          Operator.NOT_EQUAL,
          "not ",
          Operator.LESS,
          "before ",
          Operator.AT_MOST,
          "by ",
          Operator.GREATER,
          "after ",
          Operator.AT_LEAST,
          "on or after ");

  private final Trail trail;
  private final Function<Uncertain, String> writer;

  private Describe(Trail trail, Function<Uncertain, String> writer) {
    this.trail = trail;
    this.writer = writer;
  }

  /**
   * The premise in words; variables that are not bound yet are left out with the constraint that
   * has them.
   */
  static String premise(Premise premise, Trail trail, Function<Uncertain, String> writer) {
    return new Describe(trail, writer).premise(premise);
  }

  private String premise(Premise premise) {
    if (premise instanceof Match match) {
      return match(match);
    }
    if (premise instanceof AllOf all) {
      return joined(all.premises(), " with ");
    }
    if (premise instanceof AnyOf any) {
      return joined(any.premises(), ", or ");
    }
    if (premise instanceof Accumulate accumulate) {
      return "enough of: " + match(accumulate.over());
    }
    return joined(premise.parts(), " with ");
  }

  private String joined(List<Premise> premises, String by) {
    return premises.stream().map(this::premise).collect(Collectors.joining(by));
  }

  private String match(Match match) {
    String constraints =
        match.constraints().stream()
            .map(this::constraint)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return name(match.type()) + (constraints.isEmpty() ? "" : " (" + constraints + ")");
  }

  /** "torture finding" for TortureFinding. */
  static String name(FactType type) {
    return InWords.of(type.name());
  }

  private Optional<String> constraint(Constraint constraint) {
    if (constraint instanceof Compare compare) {
      return compare(compare);
    }
    if (constraint instanceof Among among) {
      return operands(among.options(), " or ")
          .map(options -> left(among.left()) + (among.negated() ? " not " : " ") + options);
    }
    if (constraint instanceof Ask ask) {
      return operands(ask.arguments(), ", ")
          .map(
              arguments ->
                  (ask.negated() ? "not " : "")
                      + InWords.of(ask.helper().name())
                      + " "
                      + arguments);
    }
    if (constraint instanceof Both both) {
      return parts(both.parts(), " and ");
    }
    return constraint instanceof Either either ? parts(either.parts(), " or ") : Optional.empty();
  }

  private Optional<String> compare(Compare compare) {
    if (compare.right() instanceof Literal literal && literal.value() instanceof Boolean yes) {
      boolean wanted = yes == (compare.operator() == Operator.EQUAL);
      return Optional.of((wanted ? "" : "not ") + left(compare.left()));
    }
    Map<Operator, String> words =
        compare.left().type() == java.time.LocalDate.class ? DATE_WORDS : WORDS;
    return operand(compare.right())
        .map(
            right ->
                left(compare.left())
                    + " "
                    + Objects.requireNonNull(words.get(compare.operator()))
                    + right);
  }

  private Optional<String> parts(List<Constraint> parts, String by) {
    List<String> said = parts.stream().map(this::constraint).flatMap(Optional::stream).toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(by, said));
  }

  private String left(Operand operand) {
    return operand instanceof Own own
        ? InWords.of(own.property().name())
        : operand(operand).orElse("it");
  }

  private Optional<String> operands(List<Operand> operands, String by) {
    List<Optional<String>> said = operands.stream().map(this::operand).toList();
    return said.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(said.stream().map(Optional::orElseThrow).collect(Collectors.joining(by)));
  }

  private Optional<String> operand(Operand operand) {
    if (operand instanceof Own own) {
      return Optional.of(InWords.of(own.property().name()));
    }
    if (operand instanceof Variable variable) {
      return trail.values().find(variable.name()).map(writer);
    }
    if (operand instanceof PropertyOf part) {
      return trail
          .facts()
          .find(part.variable())
          .map(fact -> writer.apply(fact.property(part.property())));
    }
    return Optional.of(Uncertain.write(((Literal) operand).value()));
  }
}
