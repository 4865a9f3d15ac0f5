package org.plumbline.internal.rulebook.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.internal.rulebook.model.Rule;

/** Sorts rules so that every flag is raised before it is read. */
public final class Strata {
  private final SortedMap<String, Rule> rules = new TreeMap<>();

  public Strata(Collection<Rule> rules) {
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
  }

  /** The rules in layers, each sorted by id; there must be no cycle. */
  public List<List<Rule>> layers() {
    List<List<Rule>> layers = new ArrayList<>();
    Map<String, Rule> left = new TreeMap<>(rules);
    while (!left.isEmpty()) {
      List<Rule> layer =
          left.values().stream()
              .filter(rule -> rule.readsFlags().stream().noneMatch(left::containsKey))
              .toList();
      if (layer.isEmpty()) {
        throw new IllegalStateException(
            "rules read each other's flags in a circle: " + left.keySet());
      }
      layer.forEach(rule -> left.remove(rule.id()));
      layers.add(layer);
    }
    return List.copyOf(layers);
  }

  /** The cycles, each from its alphabetically first rule back to it, without duplicates. */
  Set<List<String>> circles() {
    Set<List<String>> circles = new LinkedHashSet<>();
    Set<String> texts = new HashSet<>();
    for (String rule : rules.keySet()) {
      if (!texts.contains(rule)) {
        way(rule, rule, new LinkedHashSet<>())
            .ifPresent(
                circle -> {
                  circles.add(circle);
                  texts.addAll(circle);
                });
      }
    }
    return circles;
  }

  /** A path from one rule to another along the flags that they read. */
  private Optional<List<String>> way(String from, String to, Set<String> seen) {
    for (String next : read(from)) {
      if (next.equals(to)) {
        return Optional.of(new ArrayList<>(List.of(from, to)));
      }
      if (seen.add(next)) {
        Optional<List<String>> rest = way(next, to, seen);
        if (rest.isPresent()) {
          rest.get().add(0, from);
          return rest;
        }
      }
    }
    return Optional.empty();
  }

  private Set<String> read(String rule) {
    Rule found = rules.get(rule);
    return found == null ? Set.of() : new TreeSet<>(found.readsFlags());
  }
}
