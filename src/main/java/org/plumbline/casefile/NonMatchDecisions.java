package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.plumbline.fact.body.Organisation;
import org.plumbline.internal.casefile.schema.DateKind;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Keys;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.TextKind;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.FileProblems;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Problem;

/** Reads the file of non-match decisions next to a case. */
final class NonMatchDecisions {
  private static final Shape NOT_THE_SAME =
      Shape.of(
          "not-the-same",
          Key.of("organisation", TextKind.ID)
              .required()
              .doc("The id of the organisation in the case."),
          Key.of("list", TextKind.TEXT)
              .required()
              .doc("The list, as 'plumbline lists status' names it."),
          Key.of("entry", TextKind.TEXT).required().doc("The id of the entry in the list."),
          Key.of("fingerprint", TextKind.FINGERPRINT)
              .required()
              .doc(
                  "The fingerprint of the entry when it was compared; 'plumbline screen' shows it."),
          Key.of("by", TextKind.TEXT).required().doc("The office that decided, not a person."),
          Key.of("reason", TextKind.TEXT).required().doc("What tells the two apart."),
          Key.of("decided", DateKind.DAY).required().doc("The day of the decision."),
          Key.of("expires", DateKind.DAY)
              .required()
              .doc("The last day on which the decision holds."),
          Keys.NOTE);

  private NonMatchDecisions() {}

  /**
   * The decisions in a file.
   *
   * @throws BrokenFileException with every problem found, if there are any
   */
  static List<NonMatchDecision> read(TextFile file) {
    return Sidecar.NOT_THE_SAME.read(file, NOT_THE_SAME, NonMatchDecisions::decision);
  }

  private static NonMatchDecision decision(Entry entry, FileProblems problems) {
    LocalDate decided = LocalDate.parse(entry.text("decided"));
    return new NonMatchDecision(
        entry.text("organisation"),
        entry.text("list"),
        entry.text("entry"),
        entry.text("fingerprint"),
        entry.text("by"),
        entry.text("reason"),
        decided,
        Sidecar.expires(entry, decided, problems),
        entry.place(),
        entry.text("note"));
  }

  /**
   * Checks that every decision names an organisation of the case. A decision with a misspelt id
   * would have no effect.
   *
   * @throws BrokenFileException if a decision names any other organisation
   */
  static void check(List<NonMatchDecision> decisions, Collection<CaseFact> facts) {
    List<String> organisations =
        facts.stream()
            .filter(fact -> fact.type().type() == Organisation.class)
            .map(CaseFact::id)
            .toList();
    List<Problem> unknown =
        decisions.stream()
            .filter(decision -> !organisations.contains(decision.organisation()))
            .map(
                decision ->
                    new Problem(
                        decision.place(),
                        "the case has no organisation " + SafeText.of(decision.organisation()),
                        DidYouMean.hint(decision.organisation(), organisations)))
            .toList();
    if (!unknown.isEmpty()) {
      throw new BrokenFileException(unknown);
    }
  }
}
