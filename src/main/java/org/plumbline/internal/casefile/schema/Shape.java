package org.plumbline.internal.casefile.schema;

import java.util.ArrayList;
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
 * @param form the fact that an entry becomes; empty if it becomes none, or part of one
 */
public record Shape(String name, List<Key> keys, boolean isInline, Optional<FactForm<?>> form) {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if a key fills a component that the fact does not have
   */
  public Shape {
    form.ifPresent(fact -> fact.check(keys));
  }

  public static Shape of(String name, Key... keys) {
    return of(name, List.of(keys));
  }

  public static Shape of(String name, List<Key> keys) {
    return new Shape(name, keys, false, Optional.empty());
  }

  /** A shape whose entries become facts. */
  public static Shape of(String name, FactForm<?> form, Key... keys) {
    return new Shape(name, List.of(keys), false, Optional.of(form));
  }

  static Shape inline(String name, Key... keys) {
    return new Shape(name, List.of(keys), true, Optional.empty());
  }

  /** A shape that also has the keys common to all entries: id, source, standing and note. */
  public static Shape entry(String name, Key... keys) {
    List<Key> all = new ArrayList<>(List.of(Keys.ID));
    all.addAll(List.of(keys));
    all.addAll(List.of(Keys.SOURCE, Keys.STANDING, Keys.NOTE));
    return of(name, List.copyOf(all));
  }

  /** The same for entries that become facts. */
  public static Shape entry(String name, FactForm<?> form, Key... keys) {
    return new Shape(name, entry(name, keys).keys, false, Optional.of(form));
  }

  /** The same shape with one more key, unless it has that key. */
  Shape with(Key added) {
    return key(added.name()).isPresent()
        ? this
        : new Shape(name, Stream.concat(keys.stream(), Stream.of(added)).toList(), true, form);
  }

  public Optional<Key> key(String name) {
    for (Key key : keys) {
      if (key.name().equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** The key with the first day of a fact that lasts, if there is one. */
  public Optional<Key> firstDay() {
    return end(0);
  }

  /** The key with the last day of a fact that lasts, if there is one. */
  public Optional<Key> lastDay() {
    return end(1);
  }

  private Optional<Key> end(int index) {
    return form.filter(fact -> !fact.span().isEmpty())
        .flatMap(
            fact ->
                keys.stream()
                    .filter(key -> key.component().equals(fact.span().get(index)))
                    .findFirst());
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
