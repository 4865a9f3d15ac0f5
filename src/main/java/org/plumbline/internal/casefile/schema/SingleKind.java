package org.plumbline.internal.casefile.schema;

import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/** A kind whose values are single texts, not lists or maps. */
abstract class SingleKind implements Kind {
  @Override
  public final void check(Node node, SchemaChecker checker) {
    if (node instanceof TextNode text && accepts(node)) {
      checkText(text, checker);
    } else {
      checker.wrongForm(node, expected());
    }
  }

  abstract void checkText(TextNode text, SchemaChecker checker);

  @Override
  public final boolean accepts(Node node) {
    return node instanceof TextNode text && !text.text().isEmpty();
  }

  static String quoted(TextNode text) {
    return SafeText.quoted(text.text());
  }
}
