package org.plumbline.internal.rulebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.fact.Sentence;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Conclusion.Part;
import org.plumbline.internal.rulebook.model.Conclusion.Spoken;
import org.plumbline.internal.rulebook.model.Conclusion.Text;
import org.plumbline.internal.rulebook.model.Constraint.Among;
import org.plumbline.internal.rulebook.model.Constraint.Ask;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Function;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Not;
import org.plumbline.internal.rulebook.model.Premise.Result;
import org.plumbline.result.Flags;

/**
 * Prints the tree of a rule as the text that Drools runs. Everything goes through the tree, so what
 * runs is what was checked.
 */
public final class RulePrinter {
  /** Results of min and max: Drools knows them only as something comparable, not as dates. */
  private final Set<String> results;

  private RulePrinter(List<Premise> premises) {
    results =
        premises.stream()
            .flatMap(Premise::all)
            .filter(Accumulate.class::isInstance)
            .flatMap(premise -> ((Accumulate) premise).results().stream())
            .map(Result::variable)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The rule in DRL: package, import, global, and the rule without its metadata. */
  public static String print(Rule rule) {
    return new RulePrinter(rule.when()).text(rule, "");
  }

  /**
   * The rule in DRL, with one more pattern before its premises.
   *
   * @param pattern the pattern in DRL
   */
  public static String printAfter(String pattern, Rule rule) {
    return new RulePrinter(rule.when()).text(rule, "    " + pattern + "\n");
  }

  /** An operand as a rule writes it. */
  public static String print(Operand operand) {
    return operand(operand);
  }

  /** A condition as a rule writes it. */
  public static String print(Constraint constraint) {
    if (constraint instanceof Compare compare
        && compare.operator() == Constraint.Operator.EQUAL
        && compare.right() instanceof Literal literal
        && literal.value() instanceof Boolean yes) {
      return (yes ? "" : "!") + operand(compare.left());
    }
    return new RulePrinter(List.of()).constraint(constraint);
  }

  /** One premise of a rule, as {@link #print} writes it. */
  public static String print(Rule rule, Premise premise) {
    return new RulePrinter(rule.when()).premise(premise);
  }

  private String text(Rule rule, String before) {
    return "package "
        + rule.pack().replace('-', '_')
        + "\n\n"
        + imports(rule)
        + "global "
        + Flags.class.getName()
        + " flags\n\n"
        + "rule "
        + quoted(rule.id())
        + "\n"
        + "dialect \"java\"\n"
        + "when\n"
        + before
        + rule.when().stream()
            .map(premise -> "    " + premise(premise) + "\n")
            .collect(Collectors.joining())
        + "then\n    "
        + conclusion(rule.then())
        + "\nend\n";
  }

  /** Imports for the facts that the rule matches, and for the enums in them. */
  private static String imports(Rule rule) {
    Set<String> types = new TreeSet<>(Set.of(Sentence.class.getName()));
    for (Match match : rule.matches()) {
      types.add(match.type().type().getName());
      match.type().properties().values().stream()
          .map(FactType.Property::type)
          .filter(Class::isEnum)
          .forEach(word -> types.add(word.getName()));
    }
    return types.stream().map(type -> "import " + type + "\n").collect(Collectors.joining());
  }

  private String premise(Premise premise) {
    if (premise instanceof Match match) {
      return match(match);
    }
    if (premise instanceof Not not) {
      return "not( " + premise(not.premise()) + " )";
    }
    if (premise instanceof Exists exists) {
      return "exists( " + premise(exists.premise()) + " )";
    }
    if (premise instanceof AllOf all) {
      return joined(all.premises(), " and ");
    }
    if (premise instanceof AnyOf any) {
      return joined(any.premises(), " or ");
    }
    return accumulate((Accumulate) premise);
  }

  private String joined(List<Premise> premises, String word) {
    return premises.stream()
        .map(
            part ->
                part instanceof AllOf || part instanceof AnyOf
                    ? "( " + premise(part) + " )"
                    : premise(part))
        .collect(Collectors.joining(word));
  }

  private String match(Match match) {
    return match.binding().map(name -> name + " : ").orElse("")
        + match.type().name()
        + "( "
        + constraints(match.constraints())
        + " )";
  }

  private String accumulate(Accumulate accumulate) {
    String constraints = constraints(accumulate.constraints());
    return "accumulate( "
        + match(accumulate.over())
        + "; "
        + accumulate.results().stream().map(RulePrinter::result).collect(Collectors.joining(", "))
        + (constraints.isEmpty() ? "" : "; " + constraints)
        + " )";
  }

  private static String result(Result result) {
    return result.variable()
        + " : "
        + function(result.function())
        + "( "
        + result.text().orElse("")
        + " )";
  }

  private static String function(Function function) {
    return switch (function) {
      case COUNT -> "count";
      case MIN -> "min";
      case MAX -> "max";
    };
  }

  private String constraints(List<Constraint> constraints) {
    return constraints.stream().map(this::constraint).collect(Collectors.joining(", "));
  }

  private String constraint(Constraint constraint) {
    if (constraint instanceof Bind bind) {
      return bind.variable() + " : " + bind.property().name();
    }
    if (constraint instanceof Compare compare) {
      return operand(compare.left())
          + " "
          + compare.operator().symbol()
          + " "
          + operand(compare.right());
    }
    if (constraint instanceof Among among) {
      return operand(among.left())
          + (among.negated() ? " not" : "")
          + " in ( "
          + operands(among.options())
          + " )";
    }
    if (constraint instanceof Ask ask) {
      return (ask.negated() ? "!" : "") + ask.helper().name() + "( " + arguments(ask) + " )";
    }
    if (constraint instanceof Both both) {
      return parts(both.parts(), " && ");
    }
    return parts(((Either) constraint).parts(), " || ");
  }

  private String parts(List<Constraint> parts, String symbol) {
    return parts.stream()
        .map(
            part ->
                part instanceof Both || part instanceof Either
                    ? "( " + constraint(part) + " )"
                    : constraint(part))
        .collect(Collectors.joining(symbol));
  }

  private String arguments(Ask ask) {
    return ask.arguments().stream().map(this::argument).collect(Collectors.joining(", "));
  }

  /**
   * Drools knows the result of min and max over dates only as a Comparable, and finds no helper for
   * it.
   */
  private String argument(Operand operand) {
    boolean cast =
        operand instanceof Variable variable
            && results.contains(variable.name())
            && variable.type() == LocalDate.class;
    return (cast ? "(java.time.LocalDate) " : "") + operand(operand);
  }

  private String operands(List<Operand> operands) {
    return operands.stream().map(RulePrinter::operand).collect(Collectors.joining(", "));
  }

  private static String operand(Operand operand) {
    if (operand instanceof Own own) {
      return own.property().name();
    }
    if (operand instanceof Variable variable) {
      return variable.name();
    }
    if (operand instanceof PropertyOf propertyOf) {
      return propertyOf.variable() + "." + propertyOf.property().name();
    }
    return literal(((Literal) operand).value());
  }

  private static String literal(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String conclusion(Conclusion then) {
    return "flags.raise( "
        + then.subject()
        + ", Sentence.of( "
        + then.sentence().stream().map(RulePrinter::part).collect(Collectors.joining(", "))
        + " ) );";
  }

  private static String part(Part part) {
    return part instanceof Text text ? quoted(text.text()) : ((Spoken) part).variable();
  }

  /** Characters outside ASCII stay as they are: in conditions Drools knows no escapes for them. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
  }
}
