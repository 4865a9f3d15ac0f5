package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/**
 * A value, or one of several keywords instead.
 *
 * @param inner the kind of the value
 * @param words the keywords, such as {@code none} and {@code unknown}
 */
public record ValueOrKeyword(Kind inner, List<String> words) implements Kind {
  @Override
  public Optional<Shape> innerShape() {
    return inner.innerShape();
  }

  @Override
  public String expected() {
    return inner.expected() + ", or " + String.join(" or ", words);
  }

  @Override
  public void check(Node node, SchemaChecker checker) {
    if (node instanceof TextNode text && words.contains(text.text())) {
      return;
    }
    if (inner.accepts(node)) {
      inner.check(node, checker);
    } else {
      checker.wrongForm(node, expected(), words);
    }
  }

  @Override
  public boolean accepts(Node node) {
    return node instanceof TextNode || inner.accepts(node);
  }

  @Override
  public Map<String, Object> schema() {
    return JsonSchema.anyOf(Map.of("enum", words), inner.schema());
  }
}
