package org.plumbline.internal.yaml;

import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Place;

/**
 * A map of keys to values in a YAML or JSON file.
 *
 * @param place where it begins
 * @param entries the entries in the order of the file; no key occurs twice
 */
public record MapNode(Place place, List<Entry> entries) implements Node {

  public MapNode {
    entries = List.copyOf(entries);
  }

  /**
   * A key and its value.
   *
   * @param key the key
   * @param keyPlace where the key is written
   * @param value the value
   */
  public record Entry(String key, Place keyPlace, Node value) {}

  /** The entry with this key, if there is one. */
  public Optional<Entry> entry(String key) {
    for (Entry entry : entries) {
      if (entry.key().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The value of this key, if there is one. */
  public Optional<Node> get(String key) {
    return entry(key).map(Entry::value);
  }

  @Override
  public String kind() {
    return "a map of keys and values";
  }
}
