package org.plumbline.internal.casefile.table;

import java.util.List;
import org.plumbline.fact.record.Finding;
import org.plumbline.fact.record.Incident;
import org.plumbline.fact.record.OutcomeFinding;
import org.plumbline.fact.record.Statement;
import org.plumbline.fact.record.TortureFinding;
import org.plumbline.fact.word.FindingKind;
import org.plumbline.fact.word.FoundBy;
import org.plumbline.fact.word.IncidentKind;
import org.plumbline.fact.word.Outcome;
import org.plumbline.fact.word.Practice;
import org.plumbline.fact.word.Stance;
import org.plumbline.internal.casefile.schema.AboutKind;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.FactForm;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Kinds;
import org.plumbline.internal.casefile.schema.Lane;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.TextKind;

/** Sections on what was found, what happened and what was said. */
final class RecordTable {
  private static final Key WORDS = Key.of("words", TextKind.TEXT).doc("The source's own words.");

  private static final Key SAID_BY =
      Key.of("by", TextKind.TEXT)
          .doc("Who said it; the default is the publisher of the first source.");

  private static final Key COVERS =
      Key.of("covers", Kinds.DATE)
          .asks("until when does %s apply?")
          .doc("The period it covers; the default is all time up to its publication.");

  private static final Key PUBLISHED =
      Key.of("published", Kinds.DATE)
          .asks("when was %s published?")
          .doc("Date of publication; the default is the date of the first source.");

  private static final Key ABOUT =
      Key.of("about", AboutKind.ABOUT)
          .required()
          .doc("The organisation, country or region (CN/Xinjiang) that it is about.");

  static final Shape TORTURE_FINDING =
      Shape.entry(
          "torture-finding",
          FactForm.of(TortureFinding.class)
              .standing(TortureFinding::standing)
              .about(
                  TortureFinding::about,
                  TortureFinding::scope,
                  TortureFinding::country,
                  TortureFinding::region)
              .shown(Lane.FINDINGS, TortureFinding::published),
          ABOUT,
          SAID_BY.fills(TortureFinding::by),
          WORDS.fills(TortureFinding::words),
          Key.of("practice", ChoiceKind.of("a coding", Practice.class).orUncertain())
              .required()
              .asks(TortureFinding::practice, "how widespread is the practice that %s describes?")
              .doc("Our coding of the source's words."),
          Key.of("coded-by", TextKind.TEXT).doc("Who coded the words."),
          COVERS.fills(TortureFinding::coversTo),
          PUBLISHED.fills(TortureFinding::published));

  static final Shape OUTCOME_FINDING =
      Shape.entry(
          "outcome-finding",
          FactForm.of(OutcomeFinding.class)
              .standing(OutcomeFinding::standing)
              .about(
                  OutcomeFinding::about,
                  OutcomeFinding::scope,
                  OutcomeFinding::country,
                  OutcomeFinding::region)
              .shown(Lane.FINDINGS, OutcomeFinding::published),
          ABOUT,
          SAID_BY.fills(OutcomeFinding::by),
          Key.of("finding", ChoiceKind.of("a finding", Outcome.class).orUncertain())
              .required()
              .asks(OutcomeFinding::outcome, "what did %s find?")
              .doc("Whether anything changed."),
          Key.of("independent", Kinds.YES_NO)
              .asks(
                  OutcomeFinding::independent, "is the finder of %s independent of host and donor?")
              .doc(
                  "Whether the finder is independent of host and donor; the default depends on"
                      + " the standing."),
          WORDS.fills(OutcomeFinding::words),
          COVERS.fills(OutcomeFinding::coversTo),
          PUBLISHED.fills(OutcomeFinding::published));

  static final Shape FINDING =
      Shape.entry(
          "finding",
          FactForm.of(Finding.class)
              .standing(Finding::standing)
              .about(Finding::about, Finding::scope, Finding::country, Finding::region)
              .shown(Lane.FINDINGS, Finding::published),
          ABOUT,
          SAID_BY.fills(Finding::by),
          Key.of("kind", ChoiceKind.of("a kind of finding", FindingKind.class).orUncertain())
              .required()
              .asks(Finding::kind, "what did %s find?")
              .doc("What was found."),
          Key.of("found-by", ChoiceKind.of("who found it", FoundBy.class).orUncertain())
              .asks(Finding::finder, "did a court, the body itself or somebody else make %s?")
              .doc(
                  "Whether a court, the body that it is about (for a state: its government) or somebody"
                      + " else found it. How reliable the report of the finding is does not matter here. The"
                      + " default follows from the standing: court for court, own-body for admitted, other for"
                      + " un-body, documented-by-ngo and alleged. For any other standing it is unknown."),
          Key.of("independent", Kinds.YES_NO)
              .asks(Finding::independent, "is the finder of %s independent of host and donor?")
              .doc(
                  "Whether the finder is independent of host and donor; the default depends on"
                      + " the standing."),
          WORDS.fills(Finding::words),
          COVERS.fills(Finding::coversTo),
          PUBLISHED.fills(Finding::published));

  static final Shape INCIDENT =
      Shape.entry(
          "incident",
          FactForm.of(Incident.class)
              .standing(Incident::standing)
              .about(Incident::about, Incident::scope, Incident::country, Incident::region)
              .shown(Lane.FINDINGS, Incident::date),
          ABOUT,
          SAID_BY.fills(Incident::by),
          Key.of("kind", ChoiceKind.of("a kind of incident", IncidentKind.class).orUncertain())
              .required()
              .asks(Incident::kind, "what was %s?")
              .doc("What kind of event it was."),
          Key.of("serious", Kinds.YES_NO)
              .withFallback("yes")
              .asks(Incident::serious, "is %s serious enough to call for a reassessment?")
              .doc("Whether it is serious enough to call for a reassessment."),
          WORDS.fills(Incident::words),
          Key.of("date", Kinds.DATE).asks(Incident::date, "when did %s happen?").doc("Date."));

  static final Shape HOST_STATEMENT = statement("host-statement", Stance.DEFENCE, Stance.MENTION);

  static final Shape DONOR_STATEMENT =
      statement("donor-statement", Stance.PRAISE, Stance.CONDEMNATION);

  static final List<Key> SECTIONS =
      List.of(
          Key.of("torture-findings", SectionKind.accusing(TORTURE_FINDING))
              .doc("Findings of torture."),
          Key.of("outcome-findings", SectionKind.accusing(OUTCOME_FINDING))
              .doc("Findings on whether the host body changed."),
          Key.of("findings", SectionKind.accusing(FINDING))
              .doc("Findings on anything other than torture or change."),
          Key.of("incidents", SectionKind.accusing(INCIDENT)).doc("Events that affect the risk."));

  static final List<Key> STATEMENTS =
      List.of(
          Key.of("host-statements", SectionKind.accusing(HOST_STATEMENT))
              .doc("What the host said of the partnership."),
          Key.of("donor-statements", SectionKind.accusing(DONOR_STATEMENT))
              .doc("What the donor said of the host."));

  private RecordTable() {}

  private static Shape statement(String name, Stance... stances) {
    return Shape.entry(
        name,
        FactForm.of(Statement.class)
            .ofPartnership(Statement::partnership)
            .about(Statement::about, Statement::scope, Statement::country, Statement::region)
            .shown(Lane.WORDS, Statement::date),
        Key.of("by", TextKind.TEXT).fills(Statement::by).doc("The office that spoke."),
        Key.of("forum", TextKind.TEXT).fills(Statement::forum).doc("Where it was said."),
        Key.of("date", Kinds.DATE).asks(Statement::date, "when was %s made?").doc("Date."),
        Key.of("in-public", ChoiceKind.YES_NO).doc("Whether it was said in public."),
        Key.of("as", ChoiceKind.of("a stance", List.of(stances)).orUncertain())
            .required()
            .asks(Statement::stance, "what was the purpose of %s?")
            .doc("What the statement does: its stance on the partnership or the host."),
        Key.of("about", AboutKind.ABOUT).doc("What it is about; the default is the first host."),
        WORDS.fills(Statement::words));
  }
}
