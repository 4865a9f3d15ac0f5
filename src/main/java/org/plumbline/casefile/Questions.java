package org.plumbline.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.facts.Why;

/** The open questions of one case, in the order in which they come up. */
final class Questions {
  private final Map<String, Question> byId = new LinkedHashMap<>();

  /** A question with these answers, asked once however often it comes up. */
  Question ask(Ask ask, Why why, Question.Answers answers) {
    return byId.computeIfAbsent(
        ask.id(),
        id -> new Question(id, ask.about(), ask.property(), why, ask.text(), answers, ask.place()));
  }

  List<Question> all() {
    return List.copyOf(byId.values());
  }
}
