package org.plumbline.replay.impact;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.facts.Fact;
import org.plumbline.rulebook.Edit;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;

/**
 * Which rules an edit can reach: its own, those that use the value, those that read their flags.
 */
final class Reach {
  private final Rulebook older;
  private final Rulebook newer;
  private final List<Edit> edits;
  private final Map<String, SortedSet<String>> readers = new TreeMap<>();
  private final Map<Edit, Map<String, List<String>>> ways;
  private final Map<LocalDate, SortedSet<String>> onDay = new ConcurrentHashMap<>();

  Reach(Rulebook older, Rulebook newer, List<Edit> edits) {
    this.older = older;
    this.newer = newer;
    this.edits = edits;
    bothRules()
        .forEach(
            rule ->
                rule.readsFlags()
                    .forEach(
                        code ->
                            readers.computeIfAbsent(code, none -> new TreeSet<>()).add(rule.id())));
    this.ways =
        edits.stream()
            .collect(Collectors.toUnmodifiableMap(edit -> edit, edit -> ways(starts(edit))));
  }

  private Stream<Rule> bothRules() {
    return Stream.of(older, newer).flatMap(rulebook -> rulebook.rules().stream());
  }

  /** The rules whose flags may be others on {@code day}, sorted. */
  SortedSet<String> on(LocalDate day) {
    return onDay.computeIfAbsent(day, this::reachedOn);
  }

  /** The rules whose flags may be others on some day, sorted. */
  SortedSet<String> all() {
    SortedSet<String> reached = new TreeSet<>();
    ways.values().forEach(way -> reached.addAll(way.keySet()));
    return reached;
  }

  private SortedSet<String> reachedOn(LocalDate day) {
    SortedSet<String> reached = new TreeSet<>();
    edits.stream()
        .filter(edit -> mayMatterOn(day, edit))
        .forEach(edit -> reached.addAll(way(edit).keySet()));
    return Collections.unmodifiableSortedSet(reached);
  }

  /** The edits that may make the flag of a rule another on {@code day}. */
  List<Edit> of(String code, LocalDate day) {
    return edits.stream()
        .filter(edit -> way(edit).containsKey(code) && mayMatterOn(day, edit))
        .toList();
  }

  /** The rules from where an edit begins to matter to the rule of {@code code}. */
  List<String> way(Edit edit, String code) {
    return way(edit).getOrDefault(code, List.of());
  }

  private Map<String, List<String>> way(Edit edit) {
    return ways.getOrDefault(edit, Map.of());
  }

  private boolean mayMatterOn(LocalDate day, Edit edit) {
    return switch (edit.kind()) {
      case RULE ->
          bothRules().anyMatch(rule -> rule.id().equals(edit.name()) && rule.inForceOn(day));
      case VALUE -> !value(older, edit, day).equals(value(newer, edit, day));
      case PACK -> true;
    };
  }

  private static Optional<Fact> value(Rulebook rulebook, Edit edit, LocalDate day) {
    return rulebook.values().stream()
        .filter(value -> edit.name().equals(value.pack() + "/" + value.name()))
        .findFirst()
        .flatMap(value -> value.on(day));
  }

  private Set<String> starts(Edit edit) {
    return bothRules()
        .filter(
            rule ->
                switch (edit.kind()) {
                  case RULE -> rule.id().equals(edit.name());
                  case VALUE -> edit.isUsedBy(rule);
                  case PACK -> rule.pack().equals(edit.pack());
                })
        .map(Rule::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The shortest way to every rule that can be reached. */
  private Map<String, List<String>> ways(Collection<String> starts) {
    Map<String, List<String>> found = new TreeMap<>();
    Deque<String> next = new ArrayDeque<>();
    for (String start : starts) {
      found.put(start, List.of(start));
      next.add(start);
    }
    while (!next.isEmpty()) {
      String code = next.remove();
      for (String reader : readers.getOrDefault(code, new TreeSet<>())) {
        if (!found.containsKey(reader)) {
          List<String> way = new ArrayList<>(found.getOrDefault(code, List.of()));
          way.add(reader);
          found.put(reader, List.copyOf(way));
          next.add(reader);
        }
      }
    }
    return found;
  }
}
