package org.plumbline.internal.casefile.assemble;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;

/** The open questions of one case, in the order in which they come up. */
final class Questions {
  private final Map<String, Question> byId = new LinkedHashMap<>();
  private final Map<String, List<List<String>>> sources = new HashMap<>();

  /** A question with these answers, asked once however often it comes up. */
  Question ask(QuestionTemplate ask, Why why, Question.Answers answers) {
    return byId.computeIfAbsent(
        ask.id(),
        id -> new Question(id, ask.about(), ask.property(), why, ask.text(), answers, ask.place()));
  }

  /** Keeps which sources the accounts are from, between which a question asks to choose. */
  void contested(Question which, List<Node> accounts) {
    sources.putIfAbsent(
        which.id(),
        accounts.stream()
            .map(account -> ((MapNode) account).get("source").map(Entry::texts).orElse(List.of()))
            .filter(ids -> !ids.isEmpty())
            .toList());
  }

  /** The sources of each account between which a question asks to choose; none if it does not. */
  List<List<String>> accounts(String id) {
    return sources.getOrDefault(id, List.of());
  }

  List<Question> all() {
    return List.copyOf(byId.values());
  }
}
