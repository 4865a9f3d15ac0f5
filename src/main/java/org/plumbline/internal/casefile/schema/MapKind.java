package org.plumbline.internal.casefile.schema;

import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;

/**
 * A map with the keys of a shape.
 *
 * @param shape the keys that it can have
 */
public record MapKind(Shape shape) implements Kind {
  @Override
  public Optional<Shape> innerShape() {
    return Optional.of(shape);
  }

  @Override
  public String expected() {
    return "a map with the keys " + shape.names();
  }

  @Override
  public void check(Node node, SchemaChecker checker) {
    if (node instanceof MapNode map) {
      checker.map(map, shape);
    } else {
      checker.wrongForm(node, expected());
    }
  }

  @Override
  public boolean accepts(Node node) {
    return node instanceof MapNode;
  }

  @Override
  public Map<String, Object> schema() {
    return JsonSchema.reference(shape);
  }
}
