package org.plumbline.internal.rulebook.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.text.Fields;
import org.plumbline.internal.rulebook.text.ReservedNames;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.yaml.Node;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemCode;
import org.plumbline.result.ReportQuestion;

/** Reads {@code pack.yaml}. */
public final class PackReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "question",
          "answers",
          "instrument",
          "version",
          "jurisdiction",
          "owner",
          "from",
          "to",
          "opt-in",
          "not-modelled",
          "order");

  private static final List<ReportQuestion> QUESTIONS = List.of(ReportQuestion.values());
  private static final List<String> WORDS =
      QUESTIONS.stream().map(ReportQuestion::toString).toList();

  private PackReader() {}

  /** The pack in the folder {@code folder}; reports what is wrong with it. */
  public static Optional<Pack> read(Node node, String folder, RuleProblems problems) {
    return Fields.of(node, KEYS, problems).map(fields -> read(fields, node, folder, problems));
  }

  private static Pack read(Fields fields, Node node, String folder, RuleProblems problems) {
    String id = fields.text("id");
    if (!id.isEmpty() && !id.equals(folder)) {
      problems.add(
          ProblemCode.NAME_OF_PACK,
          fields.node("id").orElse(node).place(),
          "the pack is named '" + id + "', but its folder is " + folder,
          "write id: " + folder);
    }
    ReservedNames.why(folder)
        .ifPresent(
            why ->
                problems.add(
                    ProblemCode.RESERVED_NAME,
                    fields.node("id").orElse(node).place(),
                    "a pack cannot be called '" + folder + "'",
                    why));
    LocalDate from = fields.date("from");
    Optional<LocalDate> to = fields.dateIfAny("to");
    to.filter(last -> last.isBefore(from))
        .ifPresent(
            last ->
                problems.add(
                    ProblemCode.PACK_ENDS_EARLY,
                    fields.node("to").orElse(node).place(),
                    "the pack ends on " + last + ", before it begins",
                    ""));
    return new Pack(
        folder,
        fields.text("title"),
        fields.text("question"),
        answers(fields),
        fields.text("instrument"),
        fields.text("version"),
        fields.text("jurisdiction"),
        fields.text("owner"),
        from,
        to,
        fields.yes("opt-in"),
        fields.texts("not-modelled"),
        fields.number("order"),
        Place.of(problems.file()));
  }

  private static Optional<ReportQuestion> answers(Fields fields) {
    return fields.wordIfAny("answers", WORDS).map(word -> QUESTIONS.get(WORDS.indexOf(word)));
  }
}
