package org.plumbline.internal.casefile.schema;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.FileProblems;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.problem.Place;

/** Finds the ids defined in a case file. */
public final class Ids {
  private Ids() {}

  /** The ids that other entries can refer to. */
  public static Map<Target, Set<String>> of(MapNode root) {
    Map<Target, Set<String>> ids = new EnumMap<>(Target.class);
    for (Target target : Target.values()) {
      Set<String> found = new LinkedHashSet<>();
      Sections.at(root, target.path())
          .map(Sections::entries)
          .orElse(List.of())
          .forEach(entry -> Sections.text(entry, "id").ifPresent(id -> found.add(id.text())));
      ids.put(target, found);
    }
    return ids;
  }

  /**
   * Reports ids used twice. Sources have a numbering of their own, so a source and a fact may share
   * an id.
   */
  public static void refuseDuplicates(MapNode root, FileProblems problems) {
    List<TextNode> facts = new ArrayList<>();
    List<TextNode> sources = new ArrayList<>();
    for (MapNode.Entry section : root.entries()) {
      collect(section.value(), section.key().equals("sources") ? sources : facts);
    }
    refuseDuplicates(facts, problems);
    refuseDuplicates(sources, problems);
  }

  private static void collect(Node node, List<TextNode> found) {
    if (node instanceof MapNode map) {
      Sections.text(map, "id").ifPresent(found::add);
      map.entries().forEach(entry -> collect(entry.value(), found));
    }
    Sections.items(node).forEach(item -> collect(item, found));
  }

  private static void refuseDuplicates(List<TextNode> ids, FileProblems problems) {
    Map<String, Place> first = new HashMap<>();
    for (TextNode id : ids) {
      Place earlier = first.putIfAbsent(id.text(), id.place());
      if (earlier != null) {
        problems.add(
            id.place(),
            "the id " + SafeText.quoted(id.text()) + " is used twice; first at " + earlier);
      }
    }
  }
}
