package org.plumbline.internal.casefile.schema;

import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/** A single value. */
abstract class SingleKind implements Kind {
  @Override
  public final void check(Node node, Checking checking) {
    if (node instanceof TextNode text && takes(node)) {
      checkText(text, checking);
    } else {
      checking.wrongForm(node, wanted());
    }
  }

  abstract void checkText(TextNode text, Checking checking);

  @Override
  public final boolean takes(Node node) {
    return node instanceof TextNode text && !text.text().isEmpty();
  }

  static String quoted(TextNode text) {
    return SafeText.quoted(text.text());
  }
}
