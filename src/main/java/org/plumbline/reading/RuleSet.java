package org.plumbline.reading;

import java.time.LocalDate;
import java.util.ArrayDeque;
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
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.facts.Fact;
import org.plumbline.rulebook.DatedValue;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;

/**
 * Rules and the dated values that they need, ready to be held against cases by the plain evaluator.
 * Nothing is compiled, so another version of a rule costs next to nothing. Immutable; safe for any
 * number of threads.
 */
public final class RuleSet {
  private final SortedMap<String, Rule> rules;
  private final Function<LocalDate, List<Fact>> values;
  private final ConcurrentMap<String, DateGroups> dates = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Set<String>> reads = new ConcurrentHashMap<>();

  private RuleSet(SortedMap<String, Rule> rules, Function<LocalDate, List<Fact>> values) {
    this.rules = Collections.unmodifiableSortedMap(rules);
    this.values = values;
  }

  /** The rules of a rulebook, and its values. */
  public static RuleSet of(Rulebook rulebook) {
    SortedMap<String, Rule> rules = new TreeMap<>();
    rulebook.rules().forEach(rule -> rules.put(rule.id(), rule));
    return new RuleSet(rules, rulebook::valuesOn);
  }

  /** The same with one rule more, or another in the place of the rule of its id. */
  public RuleSet with(Rule changed) {
    SortedMap<String, Rule> copy = new TreeMap<>(rules);
    copy.put(changed.id(), changed);
    return new RuleSet(copy, values);
  }

  /** The same without the rule of an id. */
  public RuleSet without(String id) {
    SortedMap<String, Rule> copy = new TreeMap<>(rules);
    copy.remove(id);
    return new RuleSet(copy, values);
  }

  /** The same with another in the place of the dated value of its name. */
  public RuleSet with(DatedValue changed) {
    return new RuleSet(
        rules,
        day ->
            Stream.concat(
                    values.apply(day).stream().filter(fact -> !fact.id().equals(changed.name())),
                    changed.on(day).stream())
                .toList());
  }

  /** The rules, sorted by id. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** The rule of an id, if it is among them. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * The rules whose flags may be others if the rule of {@code id} is another: that rule, those that
   * read its flag, those that read the flags of these, and so on.
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

  /** The rules in layers: those of a layer read flags only of the layers before it. */
  public List<List<Rule>> strata() {
    return Rulebook.inLayers(rules.values());
  }

  /** Whether the values are those of {@code other} too. */
  boolean hasValuesOf(RuleSet other) {
    return values == other.values;
  }

  List<Rule> inForceOn(LocalDate day) {
    return rules.values().stream().filter(rule -> rule.inForceOn(day)).toList();
  }

  List<Fact> valuesOn(LocalDate day) {
    return values.apply(day);
  }

  /** The codes of the flags that rules of this set read. */
  Set<String> readBy(Collection<Rule> some) {
    Set<String> all = new HashSet<>();
    some.forEach(rule -> all.addAll(reads.computeIfAbsent(rule.id(), none -> rule.readsFlags())));
    return all;
  }

  /** Which dates a rule of this set holds against each other. */
  DateGroups dates(Rule rule) {
    return dates.computeIfAbsent(rule.id(), id -> DateGroups.of(rule, this::rule));
  }
}
