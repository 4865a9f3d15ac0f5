package org.plumbline.internal.casefile.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.InWords;

/**
 * The schema of one kind of map in the case file.
 *
 * @param name the name of one such map, such as {@code torture-finding}; ids of entries without one
 *     are made from it
 * @param keys the keys it can have, in the order in which people should write them
 * @param isInline whether the JSON Schema repeats the definition where it is used, instead of
 *     defining it once
 */
public record Shape(String name, List<Key> keys, boolean isInline) {
  public static Shape of(String name, Key... keys) {
    return new Shape(name, List.of(keys), false);
  }

  static Shape inline(String name, Key... keys) {
    return new Shape(name, List.of(keys), true);
  }

  /** A shape that also has the keys common to all entries: id, source, standing and note. */
  public static Shape entry(String name, Key... keys) {
    return new Shape(
        name,
        Stream.of(
                Stream.of(Keys.ID),
                Arrays.stream(keys),
                Stream.of(Keys.SOURCE, Keys.STANDING, Keys.NOTE))
            .flatMap(part -> part)
            .toList(),
        false);
  }

  /** The same shape with one more key, unless it has that key. */
  Shape with(Key added) {
    return key(added.name()).isPresent()
        ? this
        : new Shape(name, Stream.concat(keys.stream(), Stream.of(added)).toList(), true);
  }

  public Optional<Key> key(String name) {
    for (Key key : keys) {
      if (key.name().equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** The key that fills a component of the fact, if there is one. */
  public Optional<Key> keyFor(String component) {
    return keys.stream().filter(key -> key.component().equals(component)).findFirst();
  }

  /** The names of all keys, for messages. */
  String names() {
    return keys.stream().map(Key::name).collect(Collectors.joining(", "));
  }

  /** The name without hyphens, for messages. */
  public String label() {
    return InWords.of(name);
  }
}
