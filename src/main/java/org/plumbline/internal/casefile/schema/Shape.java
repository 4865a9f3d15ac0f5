package org.plumbline.internal.casefile.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.InWords;

/**
 * A kind of map in the case file.
 *
 * @param name what one of them is, such as {@code torture-finding}; an entry without id is called
 *     so
 * @param keys what may be in it, in the order in which people should write it
 * @param isInline whether the JSON Schema repeats it where it is used, instead of defining it once
 */
public record Shape(String name, List<Key> keys, boolean isInline) {
  public static Shape of(String name, Key... keys) {
    return new Shape(name, List.of(keys), false);
  }

  static Shape inline(String name, Key... keys) {
    return new Shape(name, List.of(keys), true);
  }

  /** With the keys that every entry of a list may have. */
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

  /** With one more key, unless it has it. */
  Shape with(Key furtherKey) {
    return key(furtherKey.name()).isPresent()
        ? this
        : new Shape(name, Stream.concat(keys.stream(), Stream.of(furtherKey)).toList(), true);
  }

  public Optional<Key> key(String name) {
    for (Key key : keys) {
      if (key.name().equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** The names of the keys, for a message. */
  String names() {
    return keys.stream().map(Key::name).collect(Collectors.joining(", "));
  }

  /** The name in words. */
  public String label() {
    return InWords.of(name);
  }
}
