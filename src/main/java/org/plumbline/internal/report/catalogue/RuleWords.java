package org.plumbline.internal.report.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.InWords;
import org.plumbline.internal.engine.explain.PremiseText;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.report.html.Element;
import org.plumbline.internal.report.html.Tag;
import org.plumbline.internal.rulebook.model.Conclusion;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Not;
import org.plumbline.internal.rulebook.model.Rule;

/**
 * A whole rule in words that can be read aloud. The same as the rule, but longer; where they seem
 * to differ, the rule counts. Not for several threads.
 */
final class RuleWords {
  private final Rule rule;

  /** What the variables stand for. */
  private final Map<String, String> names = new HashMap<>();

  /** How often facts of a type are named. */
  private final Map<FactType, Integer> named = new HashMap<>();

  RuleWords(Rule rule) {
    this.rule = rule;
    rule.when().stream().flatMap(Premise::all).forEach(this::count);
    rule.when().stream().flatMap(Premise::all).forEach(this::name);
  }

  /** Its conditions; all of them must hold. */
  Element conditions() {
    return Tag.OL.of(
        rule.when().stream()
            .filter(premise -> !goesWithoutSaying(premise))
            .map(this::item)
            .toList());
  }

  /** What it says, with what stands in its gaps in square brackets. */
  String sentence() {
    return rule.then().sentence().stream()
        .map(
            part ->
                part instanceof Conclusion.Text text
                    ? text.text()
                    : "[" + nameOf(((Conclusion.Spoken) part).variable()) + "]")
        .collect(Collectors.joining());
  }

  /** Which body it speaks about. */
  String subject() {
    return nameOf(rule.then().subject());
  }

  // --- names ------------------------------------------------------------------------------------

  private void count(Premise premise) {
    if (premise instanceof Match match && isNamed(match)) {
      named.merge(match.type(), 1, Integer::sum);
    }
  }

  private static boolean isNamed(Match match) {
    return match.binding().isPresent() || binds(match).findAny().isPresent();
  }

  private static Stream<Bind> binds(Match match) {
    return match.constraints().stream().filter(Bind.class::isInstance).map(Bind.class::cast);
  }

  private void name(Premise premise) {
    if (premise instanceof Match match) {
      String fact = fact(match);
      match.binding().ifPresent(variable -> names.putIfAbsent(variable, fact));
      binds(match).forEach(bind -> names.putIfAbsent(bind.variable(), property(match, bind, fact)));
    } else if (premise instanceof Accumulate accumulate) {
      accumulate
          .results()
          .forEach(
              result ->
                  names.putIfAbsent(
                      result.variable(),
                      switch (result.function()) {
                        case COUNT -> "their number";
                        case MIN -> "the least of them";
                        case MAX -> "the greatest of them";
                      }));
    }
  }

  /** {@code the phase}; where there are several, with the name that the rule has for this one. */
  private String fact(Match match) {
    boolean several = named.getOrDefault(match.type(), 0) > 1;
    return "the " + match.type().inWords() + (several ? called(match) : "");
  }

  private static String called(Match match) {
    return match
        .binding()
        .or(() -> binds(match).findFirst().map(Bind::variable))
        .map(variable -> " (" + plain(variable) + ")")
        .orElse("");
  }

  private static String property(Match match, Bind bind, String fact) {
    Optional<String> value = literalName(match);
    return switch (match.type().name()) {
      case "AsOf" -> "the day of the check";
      case "Value", "ValueList" -> "the value " + value.orElse(plain(bind.variable()));
      default -> property(bind.property(), fact);
    };
  }

  private static String property(FactType.Property property, String fact) {
    String word = InWords.of(property.name());
    return property.name().equals("id")
        ? fact
        : "the "
            + (property.type() == LocalDate.class && !word.contains("da") ? "day " : "")
            + "“"
            + word
            + "” of "
            + fact;
  }

  /** The text that {@code name} is compared with. */
  private static Optional<String> literalName(Match match) {
    return match.constraints().stream()
        .filter(Constraint.Compare.class::isInstance)
        .map(constraint -> ((Constraint.Compare) constraint).right())
        .filter(Constraint.Literal.class::isInstance)
        .map(literal -> String.valueOf(((Constraint.Literal) literal).value()))
        .findFirst();
  }

  private static String plain(String variable) {
    return InWords.of(variable.substring(1));
  }

  private String nameOf(String variable) {
    return names.getOrDefault(variable, plain(variable));
  }

  private Optional<String> known(Operand operand) {
    if (operand instanceof Variable variable) {
      return Optional.of(nameOf(variable.name()));
    }
    return operand instanceof PropertyOf propertyOf
        ? Optional.of(property(propertyOf.property(), nameOf(propertyOf.variable())))
        : Optional.empty();
  }

  // --- conditions -------------------------------------------------------------------------------

  /** There is always a day, a partnership and each value that a rule uses. */
  private static boolean goesWithoutSaying(Premise premise) {
    if (!(premise instanceof Match match)) {
      return false;
    }
    return switch (match.type().name()) {
      case "Value", "ValueList" -> true;
      case "AsOf", "Partnership" -> match.constraints().stream().allMatch(Bind.class::isInstance);
      default -> false;
    };
  }

  private Element item(Premise premise) {
    if (premise instanceof Match match) {
      return Tag.LI.of("There is " + words(match) + ".");
    }
    if (premise instanceof Not not && not.premise() instanceof Match match) {
      return Tag.LI.of("There is no " + words(match).replaceFirst("^an? ", "") + ".");
    }
    if (premise instanceof Exists exists && exists.premise() instanceof Match match) {
      return Tag.LI.of("There is " + words(match) + ".");
    }
    if (premise instanceof Not not) {
      return Tag.LI.of("This is not so:").add(Tag.UL.of(item(not.premise())));
    }
    if (premise instanceof Exists exists) {
      return item(exists.premise());
    }
    if (premise instanceof AllOf all) {
      return items("All of this is so:", all.premises());
    }
    if (premise instanceof AnyOf any) {
      return items("At least one of these is so:", any.premises());
    }
    return counted((Accumulate) premise);
  }

  private Element items(String head, List<Premise> premises) {
    return Tag.LI.of(head).add(Tag.UL.of(premises.stream().map(this::item).toList()));
  }

  private Element counted(Accumulate accumulate) {
    List<String> asked =
        PremiseText.constraints(
            new Match(
                Optional.empty(),
                accumulate.over().type(),
                accumulate.constraints(),
                accumulate.place()),
            this::known);
    return Tag.LI.of(
        "Counted is every "
            + words(accumulate.over()).replaceFirst("^an? ", "")
            + (asked.isEmpty() ? "." : "; " + String.join("; ", asked) + "."));
  }

  private String words(Match match) {
    String noun =
        PremiseText.withArticle(match.type().inWords()).replaceFirst("^an other ", "another ");
    boolean several = isNamed(match) && named.getOrDefault(match.type(), 0) > 1;
    List<String> asked = new ArrayList<>();
    PremiseText.constraints(match, this::known).stream()
        .map(words -> words.startsWith("id: ") ? "it is " + words.substring(4) : words)
        .forEach(asked::add);
    return noun
        + (several ? called(match) : "")
        + (asked.isEmpty() ? "" : ": " + String.join("; ", asked));
  }
}
