package org.plumbline.internal.engine.plain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of variables, as an immutable linked list. Matching adds one variable at a time and
 * soon drops it, so lists share their tails.
 */
public final class Bindings<V> {
  private static final Bindings<?> NONE = new Bindings<>("", null, null);

  private final String variable;
  private final @Nullable V value;
  private final @Nullable Bindings<V> earlier;

  private Bindings(String variable, @Nullable V value, @Nullable Bindings<V> earlier) {
    this.variable = variable;
    this.value = value;
    this.earlier = earlier;
  }

  /** No variable is bound. */
  @SuppressWarnings("unchecked") // it holds no value
  static <V> Bindings<V> none() {
    return (Bindings<V>) NONE;
  }

  Bindings<V> with(String name, V bound) {
    return new Bindings<>(name, bound, this);
  }

  /** The value bound last to a variable, if there is one. */
  public Optional<V> find(String name) {
    for (Bindings<V> at = this; at != null; at = at.earlier) {
      if (at.value != null && at.variable.equals(name)) {
        return Optional.of(at.value);
      }
    }
    return Optional.empty();
  }
}
