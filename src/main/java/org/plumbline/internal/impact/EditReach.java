package org.plumbline.internal.impact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.Fact;
import org.plumbline.internal.check.RuleSet;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RuleEdit;
import org.plumbline.rulebook.Rulebook;

/**
 * The rules whose flags an edit can change: its own rule or those that use its value or are in its
 * pack, and those that read their flags, directly or through others.
 */
final class EditReach {
  private final Rulebook older;
  private final Rulebook newer;
  private final SortedMap<RuleEdit, SortedSet<String>> rules = new TreeMap<>();
  private final Map<LocalDate, SortedSet<String>> onDay = new ConcurrentHashMap<>();

  EditReach(Rulebook older, Rulebook newer, List<RuleEdit> edits) {
    this.older = older;
    this.newer = newer;
    RuleSet before = RuleSet.of(older);
    RuleSet after = RuleSet.of(newer);
    for (RuleEdit edit : edits) {
      SortedSet<String> reached = new TreeSet<>();
      edited(edit)
          .forEach(
              rule -> {
                reached.addAll(before.affectedBy(rule.id()));
                reached.addAll(after.affectedBy(rule.id()));
              });
      rules.put(edit, reached);
    }
  }

  private Stream<Rule> edited(RuleEdit edit) {
    return Stream.of(older, newer)
        .flatMap(rulebook -> rulebook.rules().stream())
        .filter(
            rule ->
                switch (edit.kind()) {
                  case RULE -> rule.id().equals(edit.name());
                  case VALUE -> edit.isUsedBy(rule);
                  case PACK -> rule.pack().equals(edit.pack());
                });
  }

  /** The rules that some edit can reach. */
  Set<String> all() {
    return rules.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** The rules that some edit can reach on {@code day}, sorted. */
  SortedSet<String> on(LocalDate day) {
    return onDay.computeIfAbsent(
        day,
        none -> {
          SortedSet<String> reached = new TreeSet<>();
          rules.forEach(
              (edit, ids) -> {
                if (mattersOn(day, edit)) {
                  reached.addAll(ids);
                }
              });
          return Collections.unmodifiableSortedSet(reached);
        });
  }

  /** The edits that can change the flag of a rule on {@code day}, sorted by file. */
  List<RuleEdit> edits(String code, LocalDate day) {
    return rules.entrySet().stream()
        .filter(entry -> entry.getValue().contains(code) && mattersOn(day, entry.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean mattersOn(LocalDate day, RuleEdit edit) {
    return switch (edit.kind()) {
      case RULE -> edited(edit).anyMatch(rule -> rule.inForceOn(day));
      case VALUE -> !value(older, edit, day).equals(value(newer, edit, day));
      case PACK -> true;
    };
  }

  private static Optional<Fact> value(Rulebook rulebook, RuleEdit edit, LocalDate day) {
    return rulebook.values().stream()
        .filter(value -> edit.name().equals(value.pack() + "/" + value.name()))
        .findFirst()
        .flatMap(value -> value.on(day));
  }
}
