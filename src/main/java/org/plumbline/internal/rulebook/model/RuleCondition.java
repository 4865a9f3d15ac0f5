package org.plumbline.internal.rulebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Not;
import org.plumbline.problem.Place;

/**
 * Something in a rule that may hold or not: a constraint that is not made of others, a pattern
 * without constraints, a {@code not}, an {@code exists} or an {@code accumulate}.
 *
 * @param place where it begins; no two conditions of a rule begin at one place
 * @param text in short, such as {@code Phase( runningOn( $day ) )} or {@code not Review}
 */
public record RuleCondition(Place place, String text) {
  /** The conditions of a rule, in the order in which they stand. */
  public static List<RuleCondition> of(Rule rule) {
    List<RuleCondition> found = new ArrayList<>();
    rule.when().stream().flatMap(Premise::all).forEach(premise -> collect(premise, found));
    return List.copyOf(found);
  }

  /** A constraint and the kind of fact that it is put to. */
  public static String text(String type, Constraint constraint) {
    return type + "( " + RulePrinter.print(constraint) + " )";
  }

  /** What is compared. */
  public static String text(Constraint.Operand operand) {
    return RulePrinter.print(operand);
  }

  /** A premise in short: its word, and the kinds of facts that it is about. */
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
    if (constraint instanceof Both both) {
      both.parts().forEach(part -> collect(type, part, found));
    } else if (constraint instanceof Either either) {
      either.parts().forEach(part -> collect(type, part, found));
    } else if (!(constraint instanceof Bind)) {
      found.add(new RuleCondition(constraint.place(), text(type, constraint)));
    }
  }
}
