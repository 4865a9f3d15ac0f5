package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.yaml.Node;

/**
 * The values that a key can have. A kind checks a value and describes itself in messages and in the
 * JSON Schema.
 */
public interface Kind {
  /** The values allowed, to follow "expected:" in a message. */
  String expected();

  /** Checks a value and reports its problems. */
  void check(Node node, SchemaChecker checker);

  /** The values allowed, as JSON Schema. */
  Map<String, Object> schema();

  /** Whether a node has the right form: a single value, a list or a map. */
  default boolean accepts(Node node) {
    return true;
  }

  /** The shape of the map, or of each map in the list or section, that the value can be. */
  default Optional<Shape> innerShape() {
    return Optional.empty();
  }

  /**
   * The same kind, but the value may also be {@code unknown}, have its own source, or be given as
   * accounts that differ.
   */
  default Kind orUncertain() {
    return UncertainValue.of(this);
  }

  /** The same kind, or one of these keywords instead. */
  default Kind or(String... words) {
    return new ValueOrKeyword(this, List.of(words));
  }
}
