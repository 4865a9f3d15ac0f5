package org.plumbline.internal.casefile.table;

import java.util.List;
import org.plumbline.fact.word.FindingKind;
import org.plumbline.fact.word.FoundBy;
import org.plumbline.fact.word.IncidentKind;
import org.plumbline.fact.word.Outcome;
import org.plumbline.fact.word.Practice;
import org.plumbline.fact.word.Stance;
import org.plumbline.internal.casefile.schema.AboutKind;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Kinds;
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
          .asks("coversTo", "until when does %s apply?")
          .doc("The period it covers; the default is all time up to its publication.");

  private static final Key PUBLISHED =
      Key.of("published", Kinds.DATE)
          .asks("published", "when was %s published?")
          .doc("Date of publication; the default is the date of the first source.");

  private static final Key ABOUT =
      Key.of("about", AboutKind.ABOUT)
          .required()
          .doc("The organisation, country or region (CN/Xinjiang) that it is about.");

  static final Shape TORTURE_FINDING =
      Shape.entry(
          "torture-finding",
          ABOUT,
          SAID_BY,
          WORDS,
          Key.of("practice", ChoiceKind.of("a coding", Practice.class).orUncertain())
              .required()
              .asks("practice", "how widespread is the practice that %s describes?")
              .doc("Our coding of the source's words."),
          Key.of("coded-by", TextKind.TEXT).doc("Who coded the words."),
          COVERS,
          PUBLISHED);

  static final Shape OUTCOME_FINDING =
      Shape.entry(
          "outcome-finding",
          ABOUT,
          SAID_BY,
          Key.of("finding", ChoiceKind.of("a finding", Outcome.class).orUncertain())
              .required()
              .asks("outcome", "what did %s find?")
              .doc("Whether anything changed."),
          Key.of("independent", Kinds.YES_NO)
              .asks("independent", "is the finder of %s independent of host and donor?")
              .doc(
                  "Whether the finder is independent of host and donor; the default depends on"
                      + " the standing."),
          WORDS,
          COVERS,
          PUBLISHED);

  static final Shape FINDING =
      Shape.entry(
          "finding",
          ABOUT,
          SAID_BY,
          Key.of("kind", ChoiceKind.of("a kind of finding", FindingKind.class).orUncertain())
              .required()
              .asks("kind", "what did %s find?")
              .doc("What was found."),
          Key.of("found-by", ChoiceKind.of("who found it", FoundBy.class).orUncertain())
              .asks("finder", "did a court, the body itself or somebody else make %s?")
              .doc(
                  "Whether a court, the body that it is about (for a state: its government) or somebody"
                      + " else found it. How reliable the report of the finding is does not matter here. The"
                      + " default follows from the standing: court for court, own-body for admitted, other for"
                      + " un-body, documented-by-ngo and alleged. For any other standing it is unknown."),
          Key.of("independent", Kinds.YES_NO)
              .asks("independent", "is the finder of %s independent of host and donor?")
              .doc(
                  "Whether the finder is independent of host and donor; the default depends on"
                      + " the standing."),
          WORDS,
          COVERS,
          PUBLISHED);

  static final Shape INCIDENT =
      Shape.entry(
          "incident",
          ABOUT,
          SAID_BY,
          Key.of("kind", ChoiceKind.of("a kind of incident", IncidentKind.class).orUncertain())
              .required()
              .asks("kind", "what was %s?")
              .doc("What kind of event it was."),
          Key.of("serious", Kinds.YES_NO)
              .withFallback("yes")
              .asks("serious", "is %s serious enough to call for a reassessment?")
              .doc("Whether it is serious enough to call for a reassessment."),
          WORDS,
          Key.of("date", Kinds.DATE).asks("date", "when did %s happen?").doc("Date."));

  static final Shape HOST_STATEMENT = statement("host-statement", Stance.DEFENCE, Stance.MENTION);

  static final Shape DONOR_STATEMENT =
      statement("donor-statement", Stance.PRAISE, Stance.CONDEMNATION);

  private RecordTable() {}

  private static Shape statement(String name, Stance... stances) {
    return Shape.entry(
        name,
        Key.of("by", TextKind.TEXT).doc("The office that spoke."),
        Key.of("forum", TextKind.TEXT).doc("Where it was said."),
        Key.of("date", Kinds.DATE).asks("date", "when was %s made?").doc("Date."),
        Key.of("in-public", ChoiceKind.YES_NO).doc("Whether it was said in public."),
        Key.of("as", ChoiceKind.of("a stance", List.of(stances)).orUncertain())
            .required()
            .asks("stance", "what was the purpose of %s?")
            .doc("What the statement does: its stance on the partnership or the host."),
        Key.of("about", AboutKind.ABOUT).doc("What it is about; the default is the first host."),
        WORDS);
  }
}
