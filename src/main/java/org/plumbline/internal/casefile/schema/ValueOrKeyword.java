package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Map;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/**
 * A value, or one of some words in its place.
 *
 * @param inner the value
 * @param words such as {@code none} and {@code unknown}
 */
public record ValueOrKeyword(Kind inner, List<String> words) implements Kind {
  @Override
  public String wanted() {
    return inner.wanted() + ", or " + String.join(" or ", words);
  }

  @Override
  public void check(Node node, Checking checking) {
    if (node instanceof TextNode text && words.contains(text.text())) {
      return;
    }
    if (inner.takes(node)) {
      inner.check(node, checking);
    } else {
      checking.wrongForm(node, wanted(), words);
    }
  }

  @Override
  public boolean takes(Node node) {
    return node instanceof TextNode || inner.takes(node);
  }

  @Override
  public Map<String, Object> schema() {
    return JsonSchema.anyOf(Map.of("enum", words), inner.schema());
  }
}
