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

/** Reads values of entries. An uncertain value becomes an open question. */
final class Values {
  private final Questions questions;

  Values(Questions questions) {
    this.questions = questions;
  }

  /** The keyword of {@code key}; open if it is missing. */
  Uncertain word(Entry entry, String key) {
    return read(entry, key, Domain.words(entry.key(key)));
  }

  /** The keyword of {@code key}; {@code fallback} if it is missing. */
  Uncertain word(Entry entry, String key, Uncertain fallback) {
    return entry.has(key) ? word(entry, key) : fallback;
  }

  /** The value of {@code key}; open if it is missing. */
  Uncertain read(Entry entry, String key, Domain domain) {
    Optional<Node> node = entry.node(key);
    QuestionTemplate template = QuestionTemplate.of(entry, key);
    return node.map(written -> read(written, template, domain))
        .orElseGet(() -> open(Why.NOT_RECORDED, template, domain));
  }

  /** The value of {@code key}; {@code fallback} if it is missing. */
  Uncertain read(Entry entry, String key, Domain domain, Uncertain fallback) {
    return entry.has(key) ? read(entry, key, domain) : fallback;
  }

  /** A value about which nothing is written. */
  Uncertain open(Why why, QuestionTemplate template, Domain domain) {
    return domain.open(why, template, questions);
  }

  /** Asks a question with these answers. */
  Question ask(QuestionTemplate template, Why why, Question.Answers answers) {
    return questions.ask(template, why, answers);
  }

  /** The value of a node, which may be a single value, have a source or be given as accounts. */
  Uncertain read(Node node, QuestionTemplate template, Domain domain) {
    if (node instanceof MapNode map) {
      Optional<Node> accounts = map.get("accounts");
      return accounts.isPresent()
          ? accounts(Sections.items(accounts.get()), template, domain)
          : read(map.get("is").orElseThrow(), template, domain);
    }
    return domain.fromText(((TextNode) node).text(), template, questions);
  }

  private Uncertain accounts(List<Node> nodes, QuestionTemplate template, Domain domain) {
    Question which =
        whichAccount(
            template.which(
                "(" + nodes.stream().map(Values::account).collect(Collectors.joining("; ")) + ")"),
            nodes);
    List<Uncertain> values =
        IntStream.range(0, nodes.size())
            .mapToObj(
                i -> read(nodes.get(i), template.account(i + 1, nodes.get(i).place()), domain))
            .toList();
    return Uncertain.accounts(which, values);
  }

  private static String account(Node node) {
    MapNode map = (MapNode) node;
    String value = Sections.text(map, "is").map(TextNode::text).orElse("");
    return Sections.text(map, "by").map(by -> by.text() + ": ").orElse("") + value;
  }

  /** The question which of several accounts is right. */
  Question whichAccount(QuestionTemplate template, List<Node> accounts) {
    List<Object> numbers = IntStream.range(0, accounts.size()).<Object>mapToObj(i -> i).toList();
    Question which = questions.ask(template, Why.CONTESTED, new Question.OneOf(numbers));
    questions.recordAccountSources(which, accounts);
    return which;
  }
}
