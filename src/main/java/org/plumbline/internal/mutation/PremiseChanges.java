package org.plumbline.internal.mutation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Function;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Not;
import org.plumbline.internal.rulebook.model.Premise.Result;
import org.plumbline.internal.rulebook.model.RuleCondition;

/** Makes all changes to the premises of a rule. */
final class PremiseChanges {
  private PremiseChanges() {}

  /** One premise left out or changed in each result. */
  static List<RuleChange<List<Premise>>> of(List<Premise> premises) {
    List<RuleChange<List<Premise>>> found = new ArrayList<>();
    for (int i = 0; i < premises.size(); i++) {
      if (premises.size() > 1) {
        found.add(
            change(
                Operator.DROPPED_PREMISE,
                premises.get(i),
                "left out",
                Copies.without(premises, i)));
      }
      found.addAll(Copies.changed(premises, i, PremiseChanges::of));
    }
    return found;
  }

  private static List<RuleChange<Premise>> of(Premise premise) {
    if (premise instanceof Match match) {
      return and(
          ofMatch(match),
          change(Operator.NEGATED_PREMISE, match, "not before it", new Not(match, match.place())));
    }
    if (premise instanceof Not not) {
      return and(
          of(not.premise()).stream()
              .filter(PremiseChanges::isNoDoubleNegation)
              .map(change -> change.<Premise>in(inner -> new Not(inner, not.place())))
              .toList(),
          change(
              Operator.NEGATED_PREMISE,
              not,
              "exists in place of not",
              new Exists(not.premise(), not.place())));
    }
    if (premise instanceof Exists exists) {
      return and(
          of(exists.premise()).stream()
              .filter(PremiseChanges::isNoDoubleNegation)
              .map(change -> change.<Premise>in(inner -> new Exists(inner, exists.place())))
              .toList(),
          change(
              Operator.NEGATED_PREMISE,
              exists,
              "not in place of exists",
              new Not(exists.premise(), exists.place())));
    }
    if (premise instanceof AllOf all) {
      return and(
          ofInside(all.premises()).stream()
              .map(change -> change.<Premise>in(premises -> new AllOf(premises, all.place())))
              .toList(),
          change(
              Operator.JOINT, all, "or in place of and", new AnyOf(all.premises(), all.place())));
    }
    if (premise instanceof AnyOf any) {
      return and(
          ofInside(any.premises()).stream()
              .map(change -> change.<Premise>in(premises -> new AnyOf(premises, any.place())))
              .toList(),
          change(
              Operator.JOINT, any, "and in place of or", new AllOf(any.premises(), any.place())));
    }
    return ofAccumulate((Accumulate) premise);
  }

  /**
   * Directly inside {@code not} and {@code exists}, adding {@code not} would only give the opposite
   * premise.
   */
  private static boolean isNoDoubleNegation(RuleChange<Premise> change) {
    return !(change.to() instanceof Not);
  }

  /** The language has no {@code not} inside {@code not( .. and .. )}. */
  private static List<RuleChange<List<Premise>>> ofInside(List<Premise> premises) {
    return of(premises).stream()
        .filter(
            change ->
                change.to().stream().filter(Not.class::isInstance).count()
                    <= premises.stream().filter(Not.class::isInstance).count())
        .toList();
  }

  private static List<RuleChange<Premise>> ofMatch(Match match) {
    return ConstraintChanges.of(match.type().name(), match.constraints()).stream()
        .map(
            change ->
                change.<Premise>in(
                    constraints ->
                        new Match(match.binding(), match.type(), constraints, match.place())))
        .toList();
  }

  private static List<RuleChange<Premise>> ofAccumulate(Accumulate whole) {
    List<RuleChange<Premise>> found = new ArrayList<>();
    ofMatch(whole.over())
        .forEach(
            change ->
                found.add(
                    change.in(
                        over ->
                            new Accumulate(
                                (Match) over,
                                whole.results(),
                                whole.constraints(),
                                whole.place()))));
    ConstraintChanges.of(RuleCondition.text(whole), whole.constraints())
        .forEach(
            change ->
                found.add(
                    change.in(
                        constraints ->
                            new Accumulate(
                                whole.over(), whole.results(), constraints, whole.place()))));
    for (int i = 0; i < whole.results().size(); i++) {
      Result result = whole.results().get(i);
      if (result.function() != Function.COUNT) {
        Function otherFunction = result.function() == Function.MIN ? Function.MAX : Function.MIN;
        found.add(
            change(
                Operator.FUNCTION,
                whole,
                name(otherFunction) + " in place of " + name(result.function()),
                new Accumulate(
                    whole.over(),
                    Copies.with(
                        whole.results(),
                        i,
                        new Result(result.variable(), otherFunction, result.text())),
                    whole.constraints(),
                    whole.place())));
      }
    }
    return found;
  }

  private static String name(Function function) {
    return function.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static <T> List<T> and(List<T> items, T last) {
    List<T> all = new ArrayList<>(items);
    all.add(last);
    return all;
  }

  private static <T> RuleChange<T> change(Operator operator, Premise premise, String how, T to) {
    return new RuleChange<>(
        operator, premise.place(), RuleCondition.text(premise) + ": " + how, to);
  }
}
