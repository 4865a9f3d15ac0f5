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

/** What is on record: findings, incidents, statements. */
final class RecordTable {
  private static final Key WORDS =
      Key.of("words", TextKind.TEXT).doc("The words of the source, not ours.");

  private static final Key SAID_BY =
      Key.of("by", TextKind.TEXT).doc("Who says so; the publisher of the first source if missing.");

  private static final Key COVERS =
      Key.of("covers", Kinds.DATE)
          .asks("coversTo", "until when is what %s says?")
          .doc("The time it is about; all time up to its publication if missing.");

  private static final Key PUBLISHED =
      Key.of("published", Kinds.DATE)
          .asks("published", "when was %s published?")
          .doc("When it could be known; the date of the first source if missing.");

  private static final Key IS_ABOUT =
      Key.of("about", AboutKind.ABOUT)
          .required()
          .doc("The organisation, the country or the region (CN/Xinjiang) that it is about.");

  static final Shape TORTURE_FINDING =
      Shape.entry(
          "torture-finding",
          IS_ABOUT,
          SAID_BY,
          WORDS,
          Key.of("practice", ChoiceKind.of("a coding", Practice.class).orDoubtful())
              .required()
              .asks("practice", "how widespread is what %s says?")
              .doc("Our coding of the words."),
          Key.of("coded-by", TextKind.TEXT).doc("Who coded the words."),
          COVERS,
          PUBLISHED);

  static final Shape OUTCOME_FINDING =
      Shape.entry(
          "outcome-finding",
          IS_ABOUT,
          SAID_BY,
          Key.of("finding", ChoiceKind.of("a finding", Outcome.class).orDoubtful())
              .required()
              .asks("outcome", "what did %s find?")
              .doc("Whether anything changed."),
          Key.of("independent", Kinds.YES_NO)
              .asks("independent", "is the finder of %s independent of host and donor?")
              .doc(
                  "Whether the finder is independent of host and donor; follows from the standing"
                      + " if missing."),
          WORDS,
          COVERS,
          PUBLISHED);

  static final Shape FINDING =
      Shape.entry(
          "finding",
          IS_ABOUT,
          SAID_BY,
          Key.of("kind", ChoiceKind.of("a kind of finding", FindingKind.class).orDoubtful())
              .required()
              .asks("kind", "what did %s find?")
              .doc("What was found."),
          Key.of("found-by", ChoiceKind.of("who found it", FoundBy.class).orDoubtful())
              .asks("finder", "did a court, the body itself or somebody else find what %s says?")
              .doc(
                  "Whether a court, the body that it is about (of a state, its government) or"
                      + " somebody else found it, however firmly that is known. If missing, it"
                      + " follows from the standing court (court), admitted (own-body), un-body,"
                      + " documented-by-ngo or alleged (other); else it is not known."),
          Key.of("independent", Kinds.YES_NO)
              .asks("independent", "is the finder of %s independent of host and donor?")
              .doc(
                  "Whether the finder is independent of host and donor; follows from the standing"
                      + " if missing."),
          WORDS,
          COVERS,
          PUBLISHED);

  static final Shape INCIDENT =
      Shape.entry(
          "incident",
          IS_ABOUT,
          SAID_BY,
          Key.of("kind", ChoiceKind.of("a kind of incident", IncidentKind.class).orDoubtful())
              .required()
              .asks("kind", "what was %s?")
              .doc("What happened."),
          Key.of("serious", Kinds.YES_NO)
              .otherwise("yes")
              .asks("serious", "is %s serious enough to call for a reassessment?")
              .doc("Whether it calls for a reassessment."),
          WORDS,
          Key.of("date", Kinds.DATE).asks("date", "when did %s happen?").doc("When."));

  static final Shape HOST_STATEMENT = statement("host-statement", Stance.DEFENCE, Stance.MENTION);

  static final Shape DONOR_STATEMENT =
      statement("donor-statement", Stance.PRAISE, Stance.CONDEMNATION);

  private RecordTable() {}

  private static Shape statement(String name, Stance... stances) {
    return Shape.entry(
        name,
        Key.of("by", TextKind.TEXT).doc("The office that spoke."),
        Key.of("forum", TextKind.TEXT).doc("Where."),
        Key.of("date", Kinds.DATE).asks("date", "when was %s made?").doc("When."),
        Key.of("in-public", ChoiceKind.YES_NO).doc("Whether it was public."),
        Key.of("as", ChoiceKind.of("a stance", List.of(stances)).orDoubtful())
            .required()
            .asks("stance", "what was %s for?")
            .doc("What it does with the partnership or the host."),
        Key.of("about", AboutKind.ABOUT).doc("Whom it is about; the first host if missing."),
        WORDS);
  }
}
