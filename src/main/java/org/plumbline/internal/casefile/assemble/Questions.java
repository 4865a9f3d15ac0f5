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

/** Collects the open questions of one case, in the order in which they come up. */
final class Questions {
  private final Map<String, Question> byId = new LinkedHashMap<>();
  private final Map<String, List<List<String>>> sources = new HashMap<>();

  /** The question with these answers. Asking the same id again returns the same question. */
  Question ask(QuestionTemplate template, Why why, Question.Answers answers) {
    return byId.computeIfAbsent(
        template.id(),
        id ->
            new Question(
                id,
                template.about(),
                template.property(),
                why,
                template.text(),
                answers,
                template.place()));
  }

  /** Records the sources of the accounts that a question asks to choose between. */
  void recordAccountSources(Question which, List<Node> accounts) {
    sources.putIfAbsent(
        which.id(),
        accounts.stream()
            .map(account -> ((MapNode) account).get("source").map(Entry::texts).orElse(List.of()))
            .filter(ids -> !ids.isEmpty())
            .toList());
  }

  /**
   * The sources of each account if a question asks which account is right; empty for other
   * questions.
   */
  List<List<String>> accountSources(String id) {
    return sources.getOrDefault(id, List.of());
  }

  List<Question> all() {
    return List.copyOf(byId.values());
  }
}
