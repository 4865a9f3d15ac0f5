package org.plumbline.internal.casefile.assemble;

import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Open;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;

/** Makes a fact for each open question. It is the same in every scenario. */
final class OpenFacts {
  private OpenFacts() {}

  /** Adds one fact for each open question. */
  static void add(FactAssembler assembler) {
    for (Question question : assembler.questions()) {
      QuestionTemplate template =
          new QuestionTemplate(
              question.id(),
              question.about(),
              question.property(),
              question.text(),
              question.place());
      add(assembler, template, question.why());
    }
  }

  static void add(FactAssembler assembler, QuestionTemplate template, Why why) {
    List<List<String>> accounts = assembler.accountSources(template.id());
    List<String> sources = accounts.stream().flatMap(List::stream).distinct().toList();
    new FactDraft<>(
            assembler, Open.class, template.id(), template.place(), sources, Optional.empty())
        .withNeeds(accounts.stream().map(ids -> new CaseFact.Need("", -1, ids)).toList())
        .with(Open::about, template.about())
        .with(Open::property, template.property())
        .with(Open::why, why)
        .with(Open::question, template.text())
        .add();
  }
}
