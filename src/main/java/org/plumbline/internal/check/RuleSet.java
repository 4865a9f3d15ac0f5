package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.Fact;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.engine.drools.DroolsEvaluator;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.model.DatedValue.Amount;
import org.plumbline.internal.rulebook.model.DatedValue.Entry;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.problem.Place;
import org.plumbline.rulebook.Rulebook;

/**
 * Rules with the dated values that they need, for the plain evaluator. Nothing is compiled, so a
 * changed rule costs next to nothing. Immutable; safe for any number of threads.
 */
public final class RuleSet {
  /** Drools would take two sets with the same name for one. */
  private static final AtomicLong NUMBER = new AtomicLong();

  private final SortedMap<String, Rule> rules;
  private final List<Pack> packs;
  private final Function<LocalDate, List<Fact>> values;
  private final SortedMap<String, DatedValue> dated;
  private final ConcurrentMap<String, DateGroups> dates = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, RuleDateDependencies> dateDependencies =
      new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Set<String>> reads = new ConcurrentHashMap<>();
  private final ConcurrentMap<LocalDate, RulesOnDay> days = new ConcurrentHashMap<>();

  private RuleSet(
      SortedMap<String, Rule> rules,
      List<Pack> packs,
      Function<LocalDate, List<Fact>> values,
      SortedMap<String, DatedValue> dated) {
    this.packs = packs;
    this.rules = Collections.unmodifiableSortedMap(rules);
    this.values = values;
    this.dated = Collections.unmodifiableSortedMap(dated);
  }

  /** The rules and values of a rulebook. */
  public static RuleSet of(Rulebook rulebook) {
    SortedMap<String, Rule> rules = new TreeMap<>();
    rulebook.rules().forEach(rule -> rules.put(rule.id(), rule));
    SortedMap<String, DatedValue> dated = new TreeMap<>();
    rulebook.values().forEach(value -> dated.put(value.name(), value));
    return new RuleSet(rules, rulebook.packs(), rulebook::valuesOn, dated);
  }

  /** The same with a rule added, or replaced if it has the same id. */
  public RuleSet with(Rule changed) {
    SortedMap<String, Rule> copy = new TreeMap<>(rules);
    copy.put(changed.id(), changed);
    return new RuleSet(copy, packs, values, dated);
  }

  /** The same without one rule. */
  public RuleSet without(String id) {
    SortedMap<String, Rule> copy = new TreeMap<>(rules);
    copy.remove(id);
    return new RuleSet(copy, packs, values, dated);
  }

  /** The same with a dated value replaced. */
  public RuleSet with(DatedValue changed) {
    SortedMap<String, DatedValue> copy = new TreeMap<>(dated);
    copy.put(changed.name(), changed);
    return new RuleSet(
        rules,
        packs,
        day ->
            Stream.concat(
                    values.apply(day).stream().filter(fact -> !fact.id().equals(changed.name())),
                    changed.on(day).stream())
                .toList(),
        copy);
  }

  /** The rules, sorted by id. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  List<Pack> packs() {
    return packs;
  }

  /** The rule with an id, if it is in the set. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * The rules whose flags may change if the rule {@code id} changes: that rule, the rules that read
   * its flag, the rules that read theirs, and so on.
   */
  public SortedSet<String> affectedBy(String id) {
    SortedSet<String> affected = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(id));
    while (!next.isEmpty()) {
      String code = next.pop();
      if (affected.add(code)) {
        rules.values().stream()
            .filter(rule -> rule.readsFlags().contains(code))
            .forEach(rule -> next.push(rule.id()));
      }
    }
    return affected;
  }

  /**
   * Compiles some rules and all rules whose flags they read.
   *
   * @param ids the ids of the rules; unknown ids are ignored
   */
  public Evaluator inDrools(Collection<String> ids) {
    SortedMap<String, Rule> needed = new TreeMap<>();
    ids.forEach(id -> need(id, needed));
    return new DroolsEvaluator(
        Rulebook.inLayers(needed.values()), "some-" + NUMBER.incrementAndGet());
  }

  private void need(String id, SortedMap<String, Rule> needed) {
    rule(id)
        .filter(rule -> needed.putIfAbsent(id, rule) == null)
        .ifPresent(rule -> rule.readsFlags().forEach(code -> need(code, needed)));
  }

  /** The rules and facts for a check on a day. */
  RulesOnDay on(LocalDate day) {
    return days.computeIfAbsent(day, this::madeOn);
  }

  /** The same, for a day that is not needed again. */
  RulesOnDay once(LocalDate day) {
    RulesOnDay kept = days.get(day);
    return kept != null ? kept : madeOn(day);
  }

  private RulesOnDay madeOn(LocalDate day) {
    SortedMap<String, Rule> inForce = new TreeMap<>(rules);
    inForce.values().removeIf(rule -> !rule.inForceOn(day));
    Set<String> read = new HashSet<>();
    inForce
        .values()
        .forEach(rule -> read.addAll(reads.computeIfAbsent(rule.id(), none -> rule.readsFlags())));
    List<CaseFact> given = new ArrayList<>();
    given.add(CaseFact.given(new AsOf(day), Place.of("the check")));
    values
        .apply(day)
        .forEach(value -> given.add(CaseFact.given(value, Place.of("the values of the rules"))));
    return new RulesOnDay(inForce, read, given);
  }

  /** The dates that a rule compares with each other. */
  DateGroups dates(Rule rule) {
    return dates.computeIfAbsent(rule.id(), id -> DateGroups.of(rule, this::rule));
  }

  /** The comparisons of a rule, including those of the rules whose flags it reads. */
  RuleDateDependencies dateDependencies(Rule rule) {
    return dateDependencies.computeIfAbsent(
        rule.id(), id -> RuleDateDependencies.of(rule, this::rule));
  }

  /** The days on which a value changes or ends. */
  Stream<LocalDate> valueDays() {
    return dated.values().stream().flatMap(value -> value.entries().stream()).map(Entry::from);
  }

  /** Every number that a value ever has. */
  Set<Integer> numbers(String value) {
    return Optional.ofNullable(dated.get(value)).stream()
        .flatMap(datedValue -> datedValue.entries().stream())
        .filter(Amount.class::isInstance)
        .map(entry -> ((Amount) entry).number())
        .collect(Collectors.toSet());
  }
}
