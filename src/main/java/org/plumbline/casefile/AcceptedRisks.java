package org.plumbline.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.flags.Shown;

/** Reads the decisions to go on that lie beside a case: {@code NAME.accepted-risks.yaml}. */
public final class AcceptedRisks {
  private static final String ENDING = ".accepted-risks.yaml";

  static final Shape ACCEPTED_RISK =
      Shape.of(
          "accepted-risk",
          Key.of("flag", TextKind.FLAG).required().doc("The flag in spite of which to go on."),
          Key.of("by", TextKind.TEXT).required().doc("The office that decided; no person."),
          Key.of("reason", TextKind.TEXT).required().doc("Why."),
          Key.of("decided", DateKind.DAY).required().doc("The day of the decision."),
          Key.of("expires", DateKind.DAY).required().doc("The last day on which it holds."),
          Keys.NOTE);

  static final Shape FILE =
      Shape.of(
          "accepted-risks",
          Key.of("accepted-risks", ListKind.of(new MapKind(ACCEPTED_RISK)))
              .required()
              .doc("Decisions to go on."));

  private AcceptedRisks() {}

  /** Whether {@code path} is such a file, and so no case. */
  public static boolean isOne(Path path) {
    return path.toString().endsWith(ENDING);
  }

  /** The file that lies beside a case, if there is one. */
  static Optional<Path> beside(Path path) {
    String name = String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "") + ENDING;
    return Optional.of(path.resolveSibling(name)).filter(Files::exists);
  }

  /**
   * The decisions in a file.
   *
   * @throws BrokenFileException with every problem found, if there is any
   */
  static List<AcceptedRisk> read(TextFile file) {
    Problems problems = new Problems();
    Optional<Node> node = Yaml.parse(file.text(), file.name(), problems);
    problems.throwIfAny();
    Node root = node.orElseThrow(problems::exception);
    if (!(root instanceof MapNode map)) {
      throw Problems.only(
          root.place(), "here is " + root.kind() + "; wanted is the key 'accepted-risks'");
    }
    new MapKind(FILE).check(map, new Checking(problems, map));
    problems.throwIfAny();
    List<AcceptedRisk> risks =
        Sections.entries(map.get("accepted-risks").orElseThrow()).stream()
            .map(one -> risk(new Entry(one, ACCEPTED_RISK, "", ""), problems))
            .toList();
    problems.throwIfAny();
    return risks;
  }

  private static AcceptedRisk risk(Entry entry, Problems problems) {
    String[] flag = entry.text("flag").split("@", 2);
    LocalDate decided = LocalDate.parse(entry.text("decided"));
    LocalDate expires = LocalDate.parse(entry.text("expires"));
    if (expires.isBefore(decided)) {
      problems.add(
          entry.placeOf("expires"),
          "it expires on " + Shown.of(expires.toString()) + ", before it was decided");
    }
    return new AcceptedRisk(
        flag[0],
        flag.length == 2 ? Optional.of(flag[1]) : Optional.empty(),
        entry.text("by"),
        entry.text("reason"),
        decided,
        expires,
        entry.place());
  }
}
