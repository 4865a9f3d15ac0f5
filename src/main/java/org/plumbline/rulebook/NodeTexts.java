package org.plumbline.rulebook;

import java.util.Optional;
import org.plumbline.casefile.ListNode;
import org.plumbline.casefile.MapNode;
import org.plumbline.casefile.Node;
import org.plumbline.casefile.TextNode;
import org.plumbline.flags.Place;
import org.plumbline.flags.ProblemCode;

/** Looks at all texts of a pack or a value, as they are once escapes have been read. */
final class NodeTexts {
  private final Problems problems;

  private NodeTexts(Problems problems) {
    this.problems = problems;
  }

  /** Tells of texts that cannot be seen, or that a reader might obey. */
  static void check(Node node, Problems problems) {
    new NodeTexts(problems).check(node);
  }

  private void check(Node node) {
    if (node instanceof TextNode text) {
      check(text.text(), text.place());
    } else if (node instanceof ListNode list) {
      list.items().forEach(this::check);
    } else if (node instanceof MapNode map) {
      for (MapNode.Entry entry : map.entries()) {
        check(entry.key(), entry.keyPlace());
        check(entry.value());
      }
    }
  }

  private void check(String text, Place place) {
    Hidden.in(text)
        .ifPresentOrElse(
            sentence -> problems.add(ProblemCode.HIDDEN_CHARACTER, place, sentence, ""),
            () ->
                ofMarkup(text)
                    .ifPresent(sentence -> problems.add(ProblemCode.MARKUP, place, sentence, "")));
  }

  /** A number or a day may have a sign; that it may not stand there is said elsewhere. */
  private static Optional<String> ofMarkup(String text) {
    return text.matches("[-+][0-9-]{1,30}") ? Optional.empty() : Markup.inText(text);
  }
}
