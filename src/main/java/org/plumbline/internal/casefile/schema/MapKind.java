package org.plumbline.internal.casefile.schema;

import java.util.Map;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;

/**
 * A map with certain keys.
 *
 * @param shape its keys
 */
public record MapKind(Shape shape) implements Kind {
  @Override
  public String wanted() {
    return "a map with the keys " + shape.names();
  }

  @Override
  public void check(Node node, Checking checking) {
    if (node instanceof MapNode map) {
      checking.map(map, shape);
    } else {
      checking.wrongForm(node, wanted());
    }
  }

  @Override
  public boolean takes(Node node) {
    return node instanceof MapNode;
  }

  @Override
  public Map<String, Object> schema() {
    return JsonSchema.reference(shape);
  }
}
