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

/** Reads the decisions to go on that lie beside a case. */
final class AcceptedRisks {
  private static final Shape ACCEPTED_RISK =
      Shape.of(
          "accepted-risk",
          Key.of("flag", TextKind.FLAG).required().doc("The flag in spite of which to go on."),
          Key.of("by", TextKind.TEXT).required().doc("The office that decided; no person."),
          Key.of("reason", TextKind.TEXT).required().doc("Why."),
          Key.of("decided", DateKind.DAY).required().doc("The day of the decision."),
          Key.of("expires", DateKind.DAY).required().doc("The last day on which it holds."),
          Keys.NOTE);

  private AcceptedRisks() {}

  /**
   * The decisions beside a case.
   *
   * @throws BrokenFileException with every problem found, if there is any
   */
  static List<AcceptedRisk> beside(Path path) {
    return Sidecar.ACCEPTED_RISKS
        .of(path)
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
