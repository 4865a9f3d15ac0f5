package org.plumbline.internal.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.check.RuleSet;
import org.plumbline.internal.replay.ExpectedDay;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.rulebook.Rulebook;

/** A mutant with the changed rules. Not for several threads at once. */
final class Candidate {
  private final Mutant mutant;
  private final Set<String> rules;
  private final UnaryOperator<RuleSet> change;
  private final Map<RuleSet, RuleSet> changed = new HashMap<>();

  /**
   * @param mutant its description
   * @param rules the ids of the rules that it changes
   * @param change applies the change to the rules
   */
  private Candidate(Mutant mutant, Set<String> rules, UnaryOperator<RuleSet> change) {
    this.mutant = mutant;
    this.rules = rules;
    this.change = change;
  }

  Mutant mutant() {
    return mutant;
  }

  Set<String> rules() {
    return rules;
  }

  /** The rules with the change. */
  RuleSet changed(RuleSet before) {
    return changed.computeIfAbsent(before, change);
  }

  /** Whether any of its rules, changed or not, is in force on the day of a case. */
  boolean isInForce(ExpectedDay expectedDay) {
    return Stream.of(expectedDay.rules(), changed(expectedDay.rules()))
        .flatMap(set -> rules.stream().flatMap(id -> set.rule(id).stream()))
        .anyMatch(rule -> rule.inForceOn(expectedDay.onDay().asOf()));
  }

  /** All candidates for a request. */
  static List<Candidate> of(Rulebook rulebook, MutationRequest asked) {
    List<Candidate> all = new ArrayList<>();
    for (Rule rule : rulebook.rules()) {
      if (asked.isFor(rule.id())) {
        all.addAll(of(rule, rulebook));
      }
    }
    for (DatedValue value : rulebook.values()) {
      if (asked.isFor(id(value))) {
        all.addAll(of(value, rulebook));
      }
    }
    return all;
  }

  private static List<Candidate> of(Rule rule, Rulebook rulebook) {
    List<Candidate> all = new ArrayList<>();
    RuleChanges.of(rule, rulebook)
        .forEach(
            change ->
                all.add(
                    new Candidate(
                        new Mutant(
                            change.operator(), rule.id(), change.place(), change.description()),
                        Set.of(rule.id()),
                        rules -> rules.with(change.to()))));
    all.add(
        new Candidate(
            new Mutant(Operator.DROPPED_RULE, rule.id(), rule.place(), "the rule: left out"),
            Set.of(rule.id()),
            rules -> rules.without(rule.id())));
    return all;
  }

  private static List<Candidate> of(DatedValue value, Rulebook rulebook) {
    Set<String> users =
        rulebook.rulesThatUse(value).stream()
            .map(Rule::id)
            .collect(Collectors.toCollection(TreeSet::new));
    return ValueChanges.of(value, rulebook).stream()
        .map(
            change ->
                new Candidate(
                    new Mutant(change.operator(), id(value), change.place(), change.description()),
                    users,
                    rules -> rules.with(change.to())))
        .toList();
  }

  private static String id(DatedValue value) {
    return value.pack() + "/values/" + value.name();
  }

  /** The rules whose flags it may change. */
  Set<String> affected(RuleSet before) {
    Set<String> affected = new TreeSet<>();
    rules.forEach(id -> affected.addAll(before.affectedBy(id)));
    return affected;
  }
}
