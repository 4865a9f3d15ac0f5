package org.plumbline.internal.report.json;

import java.util.List;
import org.plumbline.casefile.Case;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.json.Means;
import org.plumbline.result.OpenQuestion;

/** An open question of a case, as JSON. */
record QuestionJson(
    @Means("The id, unique in the case.") String id,
    @Means("The id of the fact that it is about.") String fact,
    @Means("The question in words.") String text,
    @Means("Why it is open.") Why why,
    @Means(EvidenceJson.CASE_FILE) String file,
    @Means("The line, from 1; 0 for the whole file.") int line,
    @Means("The codes of the flags that depend on it.") List<String> decides) {

  static QuestionJson of(OpenQuestion question, Case theCase) {
    return new QuestionJson(
        question.id(),
        theCase.questions().stream()
            .filter(asked -> asked.id().equals(question.id()))
            .map(asked -> asked.about())
            .findFirst()
            .orElse(""),
        question.text(),
        question.why(),
        theCase.fileFromItsFolder(question.place()),
        question.place().line(),
        question.decides());
  }
}
