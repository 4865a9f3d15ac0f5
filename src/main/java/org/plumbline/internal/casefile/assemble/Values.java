package org.plumbline.internal.casefile.assemble;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;

/** Reads values that may be in doubt, and asks where they are. */
final class Values {
  private final Questions questions;

  Values(Questions questions) {
    this.questions = questions;
  }

  /** The word of {@code key}; open if it is missing. */
  Uncertain word(Entry entry, String key) {
    return read(entry, key, Domain.words(entry.key(key)));
  }

  /** The word of {@code key}; {@code otherwise} if it is missing. */
  Uncertain word(Entry entry, String key, Uncertain otherwise) {
    return entry.has(key) ? word(entry, key) : otherwise;
  }

  /** The value of {@code key}; open if it is missing. */
  Uncertain read(Entry entry, String key, Domain domain) {
    Optional<Node> node = entry.node(key);
    QuestionTemplate ask = QuestionTemplate.of(entry, key);
    return node.map(written -> read(written, ask, domain))
        .orElseGet(() -> open(Why.NOT_RECORDED, ask, domain));
  }

  /** The value of {@code key}; {@code otherwise} if it is missing. */
  Uncertain read(Entry entry, String key, Domain domain, Uncertain otherwise) {
    return entry.has(key) ? read(entry, key, domain) : otherwise;
  }

  /** A value that nothing is written of. */
  Uncertain open(Why why, QuestionTemplate ask, Domain domain) {
    return domain.open(why, ask, questions);
  }

  /** The question itself. */
  Question ask(QuestionTemplate ask, Why why, Question.Answers answers) {
    return questions.ask(ask, why, answers);
  }

  /** What {@code node} says. */
  Uncertain read(Node node, QuestionTemplate ask, Domain domain) {
    if (node instanceof MapNode map) {
      Optional<Node> accounts = map.get("accounts");
      return accounts.isPresent()
          ? accounts(Sections.items(accounts.get()), ask, domain)
          : read(map.get("is").orElseThrow(), ask, domain);
    }
    return domain.written(((TextNode) node).text(), ask, questions);
  }

  private Uncertain accounts(List<Node> nodes, QuestionTemplate ask, Domain domain) {
    Question which =
        which(
            ask.which(
                "(" + nodes.stream().map(Values::account).collect(Collectors.joining("; ")) + ")"),
            nodes);
    List<Uncertain> values =
        IntStream.range(0, nodes.size())
            .mapToObj(i -> read(nodes.get(i), ask.account(i + 1, nodes.get(i).place()), domain))
            .toList();
    return Uncertain.accounts(which, values);
  }

  private static String account(Node node) {
    MapNode map = (MapNode) node;
    String value = Sections.text(map, "is").map(TextNode::text).orElse("");
    return Sections.text(map, "by").map(by -> by.text() + ": ").orElse("") + value;
  }

  /** The question which of some accounts is right. */
  Question which(QuestionTemplate ask, List<Node> accounts) {
    List<Object> numbers = IntStream.range(0, accounts.size()).<Object>mapToObj(i -> i).toList();
    Question which = questions.ask(ask, Why.CONTESTED, new Question.OneOf(numbers));
    questions.contested(which, accounts);
    return which;
  }
}
