package org.plumbline.internal.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.casefile.CaseTree;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Kind;
import org.plumbline.internal.casefile.schema.ListKind;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.UncertainValue;
import org.plumbline.internal.casefile.schema.ValueOrKeyword;
import org.plumbline.internal.casefile.table.CaseTable;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/**
 * Makes the cases that differ from a case in one place: another word, a day earlier or later, an
 * entry less or twice, an extra key, something unknown. The order is that of the file. Immutable;
 * safe for any number of threads.
 */
public final class CaseVariants {
  /** Keys that hold no fact, or reach rules only through other keys. */
  private static final Set<String> NO_FACTS =
      Set.of("id", "case", "note", "by", "source", "sources", "replies", "lists");

  private final CaseTree tree;
  private final AlternativeValues others;
  private final List<Neighbour> found = new ArrayList<>();

  /**
   * A case that differs in one place. It may not be readable; {@link CaseTree#read} tells.
   *
   * @param change the difference in words, such as {@code partnership, phases, p1, from: 2019-03-02
   *     in place of 2019-03-01}
   * @param tree the case
   */
  public record Neighbour(String change, CaseTree tree) {}

  private CaseVariants(CaseTree tree, AlternativeValues others) {
    this.tree = tree;
    this.others = others;
  }

  /**
   * All variants of a case.
   *
   * @param days days to which dates of the case are also moved, and to the days before and after
   *     each
   */
  public static List<Neighbour> of(CaseTree tree, Collection<LocalDate> days) {
    CaseVariants neighbours = new CaseVariants(tree, new AlternativeValues(tree.root(), days));
    neighbours.inMap(List.of(), tree.root(), CaseTable.CASE);
    return List.copyOf(neighbours.found);
  }

  private void inMap(List<String> path, MapNode map, Shape shape) {
    for (Key key : shape.keys()) {
      if (!NO_FACTS.contains(key.name())) {
        List<String> longer = longer(path, key.name());
        map.get(key.name())
            .ifPresentOrElse(node -> at(longer, node, key), () -> added(longer, key.kind()));
      }
    }
  }

  private void at(List<String> path, Node node, Key key) {
    changed(path, node, key.kind());
    if (!key.isRequired()) {
      found.add(new Neighbour(words(path) + ": left out", tree.without(path)));
    }
    inside(path, node, key.kind());
  }

  private void added(List<String> path, Kind kind) {
    for (TextNode value : others.missing(kind, tree.root().place())) {
      found.add(
          new Neighbour(words(path) + ": " + value.text() + " added", tree.with(path, value)));
    }
  }

  private void changed(List<String> path, Node node, Kind kind) {
    for (TextNode value : others.inPlaceOf(node, kind)) {
      String before = node instanceof TextNode text ? text.text() : "what is there";
      found.add(
          new Neighbour(
              words(path) + ": " + value.text() + " in place of " + before,
              tree.with(path, value)));
    }
  }

  private void inside(List<String> path, Node node, Kind kind) {
    if (node instanceof ListNode list) {
      item(kind).ifPresent(item -> inList(path, list, item));
    } else if (node instanceof MapNode map) {
      shape(kind, map).ifPresent(shape -> inMap(path, map, shape));
    }
  }

  private void inList(List<String> path, ListNode list, Kind item) {
    for (int i = 0; i < list.items().size(); i++) {
      List<String> longer = longer(path, Integer.toString(i));
      Node node = list.items().get(i);
      changed(longer, node, item);
      if (list.items().size() > 1) {
        found.add(new Neighbour(words(longer) + ": left out", tree.without(longer)));
      }
      if (node instanceof MapNode map) {
        List<String> end = longer(path, Integer.toString(list.items().size()));
        found.add(new Neighbour(words(longer) + ": twice", tree.with(end, copy(map))));
      }
      inside(longer, node, item);
    }
  }

  /** Copies an entry under an id of its own. */
  private static MapNode copy(MapNode map) {
    return new MapNode(
        map.place(),
        map.entries().stream()
            .map(
                entry ->
                    entry.key().equals("id") && entry.value() instanceof TextNode id
                        ? new MapNode.Entry(
                            entry.key(),
                            entry.keyPlace(),
                            new TextNode(id.place(), id.text() + "-again"))
                        : entry)
            .toList());
  }

  // --- what may be inside -----------------------------------------------------------------------

  private static Optional<Kind> item(Kind kind) {
    if (kind instanceof ListKind list) {
      return Optional.of(list.item());
    }
    if (kind instanceof SectionKind section) {
      return Optional.of(new MapKind(section.shape()));
    }
    return plain(kind).flatMap(CaseVariants::item);
  }

  private static Optional<Shape> shape(Kind kind, MapNode map) {
    if (kind instanceof MapKind mapKind) {
      return Optional.of(mapKind.shape());
    }
    if (kind instanceof SectionKind section) {
      return Optional.of(SectionKind.isNone(map) ? SectionKind.NONE : section.accountsShape());
    }
    if (kind instanceof UncertainValue uncertain && map.get("accounts").isPresent()) {
      return Optional.of(uncertain.accountsShape());
    }
    if (kind instanceof UncertainValue uncertain && map.get("is").isPresent()) {
      return Optional.of(uncertain.sourcedShape());
    }
    return plain(kind).flatMap(inner -> shape(inner, map));
  }

  private static Optional<Kind> plain(Kind kind) {
    if (kind instanceof UncertainValue uncertain) {
      return Optional.of(uncertain.plain());
    }
    return kind instanceof ValueOrKeyword words ? Optional.of(words.inner()) : Optional.empty();
  }

  // --- paths ------------------------------------------------------------------------------------

  /** The path in words, such as {@code partnership, phases, p1, from}, with ids for entries. */
  private String words(List<String> path) {
    List<String> words = new ArrayList<>();
    for (int i = 1; i <= path.size(); i++) {
      String key = path.get(i - 1);
      words.add(
          tree.at(path.subList(0, i))
              .filter(MapNode.class::isInstance)
              .flatMap(node -> Sections.text((MapNode) node, "id"))
              .map(TextNode::text)
              .filter(id -> Character.isDigit(key.charAt(0)))
              .orElseGet(() -> Character.isDigit(key.charAt(0)) ? number(key) : key));
    }
    return String.join(", ", words);
  }

  private static String number(String key) {
    return "number " + (Integer.parseInt(key) + 1);
  }

  private static List<String> longer(List<String> path, String key) {
    return Stream.concat(path.stream(), Stream.of(key)).toList();
  }
}
