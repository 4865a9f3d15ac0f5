package org.plumbline.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/**
 * Reduces a partnership to the parts that could be known on a day. A part without its own source
 * uses the source of the partnership, or, in a public record, the sources of its values. A part
 * without any source counts as known. A department knows its own file, so there the sources of
 * values do not matter.
 */
final class KnownPartnership {
  private final KnownAt known;
  private final boolean isDepartmentFile;
  private final Map<String, String> countries;

  /**
   * Creates the reduction for one case.
   *
   * @param isDepartmentFile whether the case is a department file
   * @param root the case, to look up the states of its organisations
   */
  KnownPartnership(KnownAt known, boolean isDepartmentFile, MapNode root) {
    this.known = known;
    this.isDepartmentFile = isDepartmentFile;
    this.countries =
        root.get("organisations").map(Sections::entries).orElse(List.of()).stream()
            .collect(
                Collectors.toMap(
                    body -> text(body, "id"),
                    body -> text(body, "country"),
                    (first, second) -> first));
  }

  private static String text(MapNode map, String key) {
    return Sections.text(map, key).map(TextNode::text).orElse("");
  }

  MapNode of(MapNode partnership) {
    boolean isLater = partnership.get("source").filter(known::isLater).isPresent();
    List<MapNode.Entry> left = new ArrayList<>();
    for (MapNode.Entry entry : partnership.entries()) {
      switch (entry.key()) {
        case "recipients", "phases" -> left.add(KnownAt.with(entry, parts(entry, isLater)));
        case "hosts" -> left.add(KnownAt.with(entry, hosts(entry.value(), partnership, isLater)));
        case "scope" ->
            part(entry.value(), isLater || isValueLater(entry.value(), "OSJA"))
                .ifPresent(node -> left.add(KnownAt.with(entry, node)));
        case "pauses", "end" ->
            part(entry.value(), isLater).ifPresent(node -> left.add(KnownAt.with(entry, node)));
        case "source" -> {
          if (!isLater) {
            left.addAll(known.map(new MapNode(partnership.place(), List.of(entry))).entries());
          }
        }
        default -> left.add(entry);
      }
    }
    return new MapNode(partnership.place(), left);
  }

  private ListNode parts(MapNode.Entry section, boolean isLater) {
    return new ListNode(
        section.value().place(),
        Sections.entries(section.value()).stream()
            .filter(part -> isKnown(part, isLater))
            .<Node>map(known::map)
            .toList());
  }

  /** A part that is a list, a set of accounts or a single map. */
  private Optional<Node> part(Node node, boolean isLater) {
    if (node instanceof ListNode list) {
      List<Node> items =
          list.items().stream().filter(item -> isKnown((MapNode) item, isLater)).toList();
      return items.isEmpty() ? Optional.empty() : known.known(new ListNode(list.place(), items));
    }
    return node instanceof MapNode map && map.get("accounts").isEmpty() && !isKnown(map, isLater)
        ? Optional.empty()
        : known.known(node);
  }

  private boolean isKnown(MapNode part, boolean isLater) {
    Optional<Node> own = part.get("source");
    if (own.isPresent()) {
      return !known.isLater(own.get());
    }
    return !isLater && (isDepartmentFile || !areValuesLater(part));
  }

  /** Whether the values of a part have sources and all of them were published later. */
  private boolean areValuesLater(MapNode part) {
    List<Node> sources = part.entries().stream().flatMap(entry -> sources(entry.value())).toList();
    return !sources.isEmpty() && sources.stream().allMatch(known::isLater);
  }

  private static Stream<Node> sources(Node node) {
    if (node instanceof ListNode list) {
      return list.items().stream().flatMap(KnownPartnership::sources);
    }
    return node instanceof MapNode map
        ? Stream.concat(
            map.get("source").stream(),
            map.entries().stream().flatMap(entry -> sources(entry.value())))
        : Stream.empty();
  }

  /** Whether the value of {@code key}, which the whole part depends on, rests on later sources. */
  private boolean isValueLater(Node part, String key) {
    return Sections.at(part, List.of(key, "source")).filter(known::isLater).isPresent();
  }

  /**
   * Removes a host state if its recipients only became known later and another state's were known.
   */
  private Node hosts(Node hosts, MapNode partnership, boolean isLater) {
    Set<String> knownStates = new HashSet<>();
    Set<String> allStates = new HashSet<>();
    for (MapNode recipient :
        partnership.get("recipients").map(Sections::entries).orElse(List.of())) {
      String state = countries.getOrDefault(text(recipient, "organisation"), "");
      allStates.add(state);
      if (isKnown(recipient, isLater)) {
        knownStates.add(state);
      }
    }
    return knownStates.isEmpty()
        ? hosts
        : new ListNode(
            hosts.place(),
            Sections.items(hosts).stream()
                .filter(
                    host ->
                        Entry.texts(host).stream()
                            .noneMatch(
                                state -> allStates.contains(state) && !knownStates.contains(state)))
                .toList());
  }
}
