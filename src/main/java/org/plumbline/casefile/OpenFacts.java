package org.plumbline.casefile;

import java.util.List;
import java.util.Optional;
import org.plumbline.facts.Open;
import org.plumbline.facts.Why;

/** What is open is itself a fact, the same in every reading. */
final class OpenFacts {
  private OpenFacts() {}

  /** One for each question. */
  static void add(Making making) {
    for (Question question : making.questions()) {
      Ask ask =
          new Ask(
              question.id(),
              question.about(),
              question.property(),
              question.text(),
              question.place());
      add(making, ask, question.why());
    }
  }

  static void add(Making making, Ask ask, Why why) {
    new FactDraft(making, Open.class, ask.id(), ask.place(), List.of(), Optional.empty())
        .with("about", ask.about())
        .with("property", ask.property())
        .with("why", why)
        .with("question", ask.text())
        .add();
  }
}
