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

/** Reads the decisions that lie beside a case on who is not the entry of a list. */
final class NonMatchDecisions {
  private static final Shape NOT_THE_SAME =
      Shape.of(
          "not-the-same",
          Key.of("organisation", TextKind.ID).required().doc("The organisation of the case."),
          Key.of("list", TextKind.TEXT).required().doc("The list, as 'lists status' names it."),
          Key.of("entry", TextKind.TEXT).required().doc("What the list calls the entry."),
          Key.of("fingerprint", TextKind.FINGERPRINT)
              .required()
              .doc("Of the entry as it was compared; 'screen' shows it."),
          Key.of("by", TextKind.TEXT).required().doc("The office that decided; no person."),
          Key.of("reason", TextKind.TEXT).required().doc("What tells the two apart."),
          Key.of("decided", DateKind.DAY).required().doc("The day of the decision."),
          Key.of("expires", DateKind.DAY).required().doc("The last day on which it holds."),
          Keys.NOTE);

  private NonMatchDecisions() {}

  /**
   * The decisions in a file.
   *
   * @throws BrokenFileException with every problem found, if there is any
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
   * Looks whether decisions are about organisations of a case: who misspells one has decided
   * nothing.
   *
   * @throws BrokenFileException if one is about another
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
