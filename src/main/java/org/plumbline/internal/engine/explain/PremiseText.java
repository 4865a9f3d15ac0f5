package org.plumbline.internal.engine.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.InWords;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Among;
import org.plumbline.internal.rulebook.model.Constraint.Ask;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.Operator;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.scenario.Uncertain;

/**
 * Describes a premise in words, with the values of its variables. Safe for any number of threads.
 */
public final class PremiseText {
  private static final String PARTNERSHIP = FactComponent.nameOf(Phase::partnership);

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
          "on or before ",
          Operator.GREATER,
          "after ",
          Operator.AT_LEAST,
          "on or after ");

  private static final ValueText NO_NAMES = new ValueText(Map.of(), Map.of());

  /** The value of a variable, or of a property of a fact named by a variable; empty if unknown. */
  private final Function<Operand, Optional<String>> known;

  private final ValueText literals;

  private PremiseText(Function<Operand, Optional<String>> known, ValueText literals) {
    this.known = known;
    this.literals = literals;
  }

  /** The premise in words. Constraints with variables that are not bound yet are left out. */
  static String premise(Premise premise, Trail trail, ValueText values) {
    return of(trail, values, values::written).premise(premise);
  }

  /**
   * The constraints of a pattern in a few words each. Unknown values are left out, and so is the
   * partnership, as a case has only one.
   *
   * @param known the value of a variable, or of a property of a fact named by a variable
   */
  public static List<String> constraints(Match match, Function<Operand, Optional<String>> known) {
    return new PremiseText(known, NO_NAMES).constraints(match).toList();
  }

  private static PremiseText of(
      Trail trail, ValueText literals, Function<Uncertain, String> writer) {
    return new PremiseText(
        operand -> standsFor(operand, trail).map(value -> written(value, writer)), literals);
  }

  private static Optional<Uncertain> standsFor(Operand operand, Trail trail) {
    if (operand instanceof Variable variable) {
      return trail.values().find(variable.name());
    }
    PropertyOf part = (PropertyOf) operand;
    return trail.facts().find(part.variable()).map(fact -> fact.property(part.property()));
  }

  /** What a constraint wants: {@code on or after 26 January 2017}. */
  static Optional<String> wanted(
      Constraint constraint, Trail trail, ValueText literals, Function<Uncertain, String> writer) {
    return of(trail, literals, writer).wanted(constraint);
  }

  private String premise(Premise premise) {
    if (premise instanceof Match match) {
      return match(match);
    }
    if (premise instanceof AllOf all) {
      return joined(all.premises(), " together with ");
    }
    if (premise instanceof AnyOf any) {
      return joined(any.premises(), ", or ");
    }
    if (premise instanceof Accumulate accumulate) {
      return "something to count: " + match(accumulate.over());
    }
    return joined(premise.parts(), " together with ");
  }

  private String joined(List<Premise> premises, String by) {
    return premises.stream().map(this::premise).collect(Collectors.joining(by));
  }

  private String match(Match match) {
    String constraints = constraints(match).collect(Collectors.joining("; "));
    return withArticle(match.type().inWords())
        + (constraints.isEmpty() ? "" : " (" + constraints + ")");
  }

  private Stream<String> constraints(Match match) {
    return match.constraints().stream()
        .filter(constraint -> !isOfThePartnership(constraint))
        .map(this::constraint)
        .flatMap(Optional::stream);
  }

  /** A case has only one partnership. */
  private static boolean isOfThePartnership(Constraint constraint) {
    return constraint instanceof Compare compare
        && compare.left() instanceof Own own
        && own.property().name().equals(PARTNERSHIP);
  }

  /** {@code an approval}. */
  public static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  private Optional<String> constraint(Constraint constraint) {
    if (constraint instanceof Compare compare) {
      return wanted(constraint).map(wanted -> left(compare.left()) + ": " + wanted);
    }
    if (constraint instanceof Among among) {
      return wanted(constraint).map(wanted -> left(among.left()) + ": " + wanted);
    }
    if (constraint instanceof Both both) {
      return parts(both.parts(), " and ");
    }
    return constraint instanceof Either either
        ? parts(either.parts(), ", or ")
        : wanted(constraint);
  }

  private Optional<String> wanted(Constraint constraint) {
    if (constraint instanceof Compare compare) {
      return compare(compare);
    }
    if (constraint instanceof Among among) {
      return operands(among.left(), among.options(), " or ")
          .map(options -> (among.negated() ? "not " : "") + options);
    }
    return constraint instanceof Ask ask ? ask(ask) : Optional.empty();
  }

  private Optional<String> ask(Ask ask) {
    List<Optional<String>> arguments =
        ask.arguments().stream()
            .map(this::operand)
            .map(argument -> argument.map(ValueText::place).map(PremiseText::afterWord))
            .toList();
    if (arguments.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    Object[] said = arguments.stream().map(Optional::orElseThrow).toArray();
    String says = ask.helper().says();
    return Optional.of(
        (ask.negated() ? "not " : "")
            + (says.isEmpty()
                ? InWords.of(ask.helper().name()) + " " + said[0]
                : String.format(Locale.ROOT, says, said)));
  }

  private Optional<String> compare(Compare compare) {
    if (compare.right() instanceof Literal literal && literal.value() instanceof Boolean yes) {
      return Optional.of(literals.plain(yes == (compare.operator() == Operator.EQUAL)));
    }
    Map<Operator, String> words =
        compare.left().type() == java.time.LocalDate.class ? DATE_WORDS : WORDS;
    String word = Objects.requireNonNull(words.get(compare.operator()));
    return operand(compare.left(), compare.right())
        .map(right -> word.isEmpty() ? right : word + afterWord(right));
  }

  /** A range of days after a word such as "on" or "before". */
  private static String afterWord(String value) {
    if (value.endsWith(" or earlier")) {
      return "some day, " + value;
    }
    return value.startsWith("between ") ? "some day " + value : value;
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

  private Optional<String> operands(Operand left, List<Operand> operands, String by) {
    List<Optional<String>> said = operands.stream().map(operand -> operand(left, operand)).toList();
    return said.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(said.stream().map(Optional::orElseThrow).collect(Collectors.joining(by)));
  }

  /** What an operand is compared with; a country is given by its name. */
  private Optional<String> operand(Operand left, Operand right) {
    boolean isPlace = left instanceof Own own && ValueText.isPlace(own.property().name());
    return operand(right).map(text -> isPlace ? ValueText.place(text) : text);
  }

  private Optional<String> operand(Operand operand) {
    if (operand instanceof Own own) {
      return Optional.of(InWords.of(own.property().name()));
    }
    return operand instanceof Literal literal
        ? Optional.of(literals.plain(literal.value()))
        : known.apply(operand);
  }

  private static String written(Uncertain value, Function<Uncertain, String> writer) {
    String written = writer.apply(value);
    return written.isEmpty() ? "none" : written;
  }
}
