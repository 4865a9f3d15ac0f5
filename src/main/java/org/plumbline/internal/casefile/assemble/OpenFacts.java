package org.plumbline.internal.casefile.assemble;

import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Open;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;

/** What is open is itself a fact, the same in every reading. */
final class OpenFacts {
  private OpenFacts() {}

  /** One for each question. */
  static void add(FactAssembler making) {
    for (Question question : making.questions()) {
      QuestionTemplate ask =
          new QuestionTemplate(
              question.id(),
              question.about(),
              question.property(),
              question.text(),
              question.place());
      add(making, ask, question.why());
    }
  }

  static void add(FactAssembler making, QuestionTemplate ask, Why why) {
    List<List<String>> accounts = making.accounts(ask.id());
    List<String> sources = accounts.stream().flatMap(List::stream).distinct().toList();
    new FactDraft(making, Open.class, ask.id(), ask.place(), sources, Optional.empty())
        .needing(accounts.stream().map(ids -> new CaseFact.Need("", -1, ids)).toList())
        .with("about", ask.about())
        .with("property", ask.property())
        .with("why", why)
        .with("question", ask.text())
        .add();
  }
}
