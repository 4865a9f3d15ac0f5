package org.plumbline.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.casefile.schema.DateKind;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Keys;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.TextKind;
import org.plumbline.internal.yaml.FileProblems;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.BrokenFileException;

/** Reads the file of accepted risks next to a case. */
final class AcceptedRisks {
  private static final Shape ACCEPTED_RISK =
      Shape.of(
          "accepted-risk",
          Key.of("flag", TextKind.FLAG).required().doc("The flag that is accepted."),
          Key.of("by", TextKind.TEXT).required().doc("The office that decided, not a person."),
          Key.of("reason", TextKind.TEXT).required().doc("Why the office decided to continue."),
          Key.of("decided", DateKind.DAY).required().doc("The day of the decision."),
          Key.of("expires", DateKind.DAY)
              .required()
              .doc("The last day on which the decision holds."),
          Keys.NOTE);

  private AcceptedRisks() {}

  /**
   * The accepted risks of the case at {@code path}; empty if there is no such file.
   *
   * @throws BrokenFileException with every problem found, if there are any
   */
  static List<AcceptedRisk> nextTo(Path path) {
    return Sidecar.ACCEPTED_RISKS
        .fileNextTo(path)
        .map(TextFile::read)
        .map(file -> Sidecar.ACCEPTED_RISKS.read(file, ACCEPTED_RISK, AcceptedRisks::risk))
        .orElse(List.of());
  }

  private static AcceptedRisk risk(Entry entry, FileProblems problems) {
    String[] flag = entry.text("flag").split("@", 2);
    LocalDate decided = LocalDate.parse(entry.text("decided"));
    return new AcceptedRisk(
        flag[0],
        flag.length == 2 ? Optional.of(flag[1]) : Optional.empty(),
        entry.text("by"),
        entry.text("reason"),
        decided,
        Sidecar.expires(entry, decided, problems),
        entry.place(),
        entry.text("note"));
  }
}
