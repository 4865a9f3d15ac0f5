package org.plumbline.internal.rulebook.text;

import java.util.Optional;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemCode;

/** Checks all texts of a pack or a value, after escapes are resolved. */
public final class NodeTexts {
  private final RuleProblems problems;

  private NodeTexts(RuleProblems problems) {
    this.problems = problems;
  }

  /** Reports texts that are invisible or have active content. */
  public static void check(Node node, RuleProblems problems) {
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
    HiddenCharacters.in(text)
        .ifPresentOrElse(
            sentence -> problems.add(ProblemCode.HIDDEN_CHARACTER, place, sentence, ""),
            () ->
                ofMarkup(text)
                    .ifPresent(sentence -> problems.add(ProblemCode.MARKUP, place, sentence, "")));
  }

  /** A number or a day may have a sign; whether it is allowed is checked elsewhere. */
  private static Optional<String> ofMarkup(String text) {
    return text.matches("[-+][0-9-]{1,30}") ? Optional.empty() : Markup.inText(text);
  }
}
