package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Map;
import org.plumbline.internal.yaml.Node;

/**
 * What may be written as the value of a key: checks it, and says it in a message and in the schema.
 */
public interface Kind {
  /** What is wanted, to go after "wanted is" in a message. */
  String wanted();

  /** Adds what is wrong with {@code node}. */
  void check(Node node, Checking checking);

  /** The same as JSON Schema. */
  Map<String, Object> schema();

  /** Whether {@code node} has the right form: a single value, a list or a map. */
  default boolean takes(Node node) {
    return true;
  }

  /** This, or {@code unknown}, or a value with its own source, or what rival accounts say. */
  default Kind orDoubtful() {
    return UncertainValue.of(this);
  }

  /** This, or one of {@code words} in its place. */
  default Kind or(String... words) {
    return new ValueOrKeyword(this, List.of(words));
  }
}
