package org.plumbline.casefile;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.internal.casefile.schema.Kind;
import org.plumbline.internal.casefile.schema.ListKind;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.table.CaseTable;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/**
 * Brings a case file into its normal form: removes keys with the value "not-recorded" and gives
 * every entry an id.
 */
final class Normalizer {
  private Normalizer() {}

  static MapNode of(MapNode root) {
    return (MapNode)
        withIds(
            hasNotRecorded(root) ? withoutNotRecorded(root) : root,
            new MapKind(CaseTable.CASE),
            "");
  }

  /** Removes each key whose value is {@code not-recorded}: it means the same as a missing key. */
  private static Node withoutNotRecorded(Node node) {
    if (node instanceof MapNode map) {
      return new MapNode(
          map.place(),
          map.entries().stream()
              .filter(entry -> !isNotRecorded(entry.value()))
              .map(Normalizer::withoutNotRecorded)
              .toList());
    }
    return node instanceof ListNode list
        ? new ListNode(
            list.place(), list.items().stream().map(Normalizer::withoutNotRecorded).toList())
        : node;
  }

  private static MapNode.Entry withoutNotRecorded(MapNode.Entry entry) {
    return new MapNode.Entry(entry.key(), entry.keyPlace(), withoutNotRecorded(entry.value()));
  }

  private static boolean hasNotRecorded(Node node) {
    if (node instanceof MapNode map) {
      for (MapNode.Entry entry : map.entries()) {
        if (hasNotRecorded(entry.value())) {
          return true;
        }
      }
      return false;
    }
    return node instanceof ListNode list
        ? list.items().stream().anyMatch(Normalizer::hasNotRecorded)
        : isNotRecorded(node);
  }

  private static boolean isNotRecorded(Node node) {
    return node instanceof TextNode text && text.text().equals("not-recorded");
  }

  private static Node withIds(Node node, Kind kind, String prefix) {
    if (kind instanceof MapKind mapKind && node instanceof MapNode map) {
      return withIds(map, mapKind.shape(), prefix);
    }
    if (kind instanceof SectionKind section) {
      return node instanceof MapNode accountsMap
          ? accounts(accountsMap, section.shape(), prefix)
          : entries(node, section.shape(), prefix);
    }
    return kind instanceof ListKind list && list.item() instanceof MapKind itemKind
        ? entries(node, itemKind.shape(), prefix)
        : node;
  }

  private static MapNode withIds(MapNode map, Shape shape, String prefix) {
    List<MapNode.Entry> entries = new ArrayList<>();
    for (MapNode.Entry entry : map.entries()) {
      Node value =
          shape
              .key(entry.key())
              .map(key -> withIds(entry.value(), key.kind(), prefix))
              .orElse(entry.value());
      entries.add(new MapNode.Entry(entry.key(), entry.keyPlace(), value));
    }
    return new MapNode(map.place(), entries);
  }

  private static MapNode accounts(MapNode map, Shape shape, String prefix) {
    return new MapNode(
        map.place(),
        map.entries().stream()
            .map(
                entry ->
                    entry.key().equals("accounts")
                        ? new MapNode.Entry(
                            entry.key(), entry.keyPlace(), entries(entry.value(), shape, prefix))
                        : entry)
            .toList());
  }

  private static Node entries(Node node, Shape shape, String prefix) {
    if (!(node instanceof ListNode list)) {
      return node;
    }
    List<Node> items = new ArrayList<>();
    for (Node item : list.items()) {
      boolean isEntry = item instanceof MapNode && !SectionKind.isNone(item);
      items.add(
          isEntry
              ? entry((MapNode) item, shape, prefix + shape.name() + "-" + (items.size() + 1))
              : item);
    }
    return new ListNode(list.place(), items);
  }

  private static MapNode entry(MapNode map, Shape shape, String defaultId) {
    boolean lacksId =
        map.get("id").isEmpty() && shape.key("id").filter(key -> !key.isRequired()).isPresent();
    String id = Sections.text(map, "id").map(TextNode::text).orElse(defaultId);
    MapNode within = withIds(map, shape, id + "-");
    return lacksId ? with(within, "id", id) : within;
  }

  private static MapNode with(MapNode map, String key, String value) {
    List<MapNode.Entry> entries = new ArrayList<>(map.entries());
    entries.add(new MapNode.Entry(key, map.place(), new TextNode(map.place(), value)));
    return new MapNode(map.place(), entries);
  }
}
