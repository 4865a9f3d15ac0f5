package org.plumbline.replay.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.CaseTree;
import org.plumbline.casefile.ListNode;
import org.plumbline.casefile.MapNode;
import org.plumbline.casefile.Node;
import org.plumbline.facts.FactType;

/**
 * Which parts of a case file facts come from, and what has been written there, learnt from the
 * cases that are there. Immutable.
 */
final class Sections {
  private static final int LOOKED_AT = 4;
  private static final int KEPT = 80;

  private final Map<FactType, Set<String>> byType = new LinkedHashMap<>();
  private final Map<String, List<MapNode>> entries = new TreeMap<>();

  private Sections() {}

  static Sections of(Cases cases) {
    Sections sections = new Sections();
    Map<String, Integer> looked = new TreeMap<>();
    Map<String, Set<String>> seen = new TreeMap<>();
    for (Cases.Known known : cases.all()) {
      CaseTree tree = known.onDay().told().tree();
      for (MapNode.Entry entry : tree.root().entries()) {
        if (entry.value() instanceof ListNode list) {
          if (looked.merge(entry.key(), 1, Integer::sum) <= LOOKED_AT) {
            sections.learn(tree, entry.key());
          }
          list.items().forEach(item -> sections.keep(entry.key(), item, seen));
        }
      }
    }
    return sections;
  }

  /** Facts of which there are fewer without a section come from it. */
  private void learn(CaseTree tree, String section) {
    try {
      Map<FactType, Long> with = counts(tree);
      Map<FactType, Long> without = counts(tree.without(List.of(section)));
      with.forEach(
          (type, count) -> {
            if (without.getOrDefault(type, 0L) < count) {
              byType.computeIfAbsent(type, none -> new LinkedHashSet<>()).add(section);
            }
          });
    } catch (BrokenFileException e) {
      // something else needs that section; other cases will tell
    }
  }

  private static Map<FactType, Long> counts(CaseTree tree) {
    return tree.read().facts().stream()
        .map(CaseFact::type)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private void keep(String section, Node item, Map<String, Set<String>> seen) {
    List<MapNode> kept = entries.computeIfAbsent(section, none -> new ArrayList<>());
    if (item instanceof MapNode map
        && kept.size() < KEPT
        && seen.computeIfAbsent(section, none -> new LinkedHashSet<>()).add(texts(map))) {
      kept.add(map);
    }
  }

  /** What an entry says, but who says it in which words. */
  private static String texts(MapNode map) {
    return map.entries().stream()
        .filter(entry -> !Set.of("id", "source", "words", "note", "by").contains(entry.key()))
        .map(entry -> entry.key() + "=" + Moves.texts(entry.value()))
        .collect(Collectors.joining(","));
  }

  /** The parts of a case file that facts of a type come from; none if that was never seen. */
  Set<String> of(FactType type) {
    return byType.getOrDefault(type, Set.of());
  }

  /** What other cases have in a section. */
  List<MapNode> entries(String section) {
    return entries.getOrDefault(section, List.of());
  }
}
