package org.plumbline.internal.rulebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Not;
import org.plumbline.problem.Place;

/**
 * A condition in a rule, for coverage: a single constraint, a pattern without constraints, a {@code
 * not}, an {@code exists} or an {@code accumulate}.
 *
 * @param place where it begins; different for each condition of a rule
 * @param text a short form, such as {@code Phase( runningOn( $day ) )} or {@code not Review}
 */
public record RuleCondition(Place place, String text) {
  /** The conditions of a rule, in order. */
  public static List<RuleCondition> of(Rule rule) {
    List<RuleCondition> found = new ArrayList<>();
    rule.when().stream().flatMap(Premise::all).forEach(premise -> collect(premise, found));
    return List.copyOf(found);
  }

  /** A constraint with the kind of fact it is about. */
  public static String text(String type, Constraint constraint) {
    return type + "( " + RulePrinter.print(constraint) + " )";
  }

  /** An operand. */
  public static String text(Constraint.Operand operand) {
    return RulePrinter.print(operand);
  }

  /** The short form of a premise: its word and the kinds of facts. */
  public static String text(Premise premise) {
    if (premise instanceof Match match) {
      return match.type().name();
    }
    if (premise instanceof AllOf || premise instanceof AnyOf) {
      return premise.parts().stream()
          .map(RuleCondition::text)
          .collect(Collectors.joining(premise instanceof AllOf ? " and " : " or "));
    }
    String inside = text(premise.parts().get(0));
    String word =
        premise instanceof Not ? "not" : premise instanceof Exists ? "exists" : "accumulate";
    return premise.parts().get(0) instanceof Match
        ? word + " " + inside
        : word + "( " + inside + " )";
  }

  private static void collect(Premise premise, List<RuleCondition> found) {
    if (premise instanceof Match match) {
      if (match.constraints().stream().allMatch(Bind.class::isInstance)) {
        found.add(new RuleCondition(match.place(), text(match)));
      }
      match.constraints().forEach(constraint -> collect(text(match), constraint, found));
    } else if (!(premise instanceof AllOf || premise instanceof AnyOf)) {
      found.add(new RuleCondition(premise.place(), text(premise)));
    }
    if (premise instanceof Accumulate accumulate) {
      accumulate.constraints().forEach(constraint -> collect(text(premise), constraint, found));
    }
  }

  private static void collect(String type, Constraint constraint, List<RuleCondition> found) {
    constraint
        .simple()
        .filter(part -> !(part instanceof Bind))
        .forEach(part -> found.add(new RuleCondition(part.place(), text(type, part))));
  }
}
