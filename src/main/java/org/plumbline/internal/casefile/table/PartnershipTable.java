package org.plumbline.internal.casefile.table;

import org.plumbline.fact.word.Level;
import org.plumbline.fact.word.StopReason;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.CountryKind;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Keys;
import org.plumbline.internal.casefile.schema.Kind;
import org.plumbline.internal.casefile.schema.Kinds;
import org.plumbline.internal.casefile.schema.ListKind;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.ReferenceKind;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.TextKind;

/** What is checked: the partnership, who receives, its phases, its pauses and its end. */
public final class PartnershipTable {
  private static final Kind ORGANISATIONS = ListKind.of(ReferenceKind.ORGANISATION);

  private static final Kind REASON = ChoiceKind.of("a reason", StopReason.class).orDoubtful();

  public static final Shape SCOPE =
      Shape.of(
          "scope",
          Key.of("OSJA", ChoiceKind.of("", "in", true, "out", false).orDoubtful())
              .required()
              .asks("exists", "is the partnership within the scope of OSJA?")
              .doc("Whether OSJA applies; worked out from who delivers if missing."),
          Key.of("because", TextKind.TEXT).doc("Why."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  public static final Shape RECIPIENT =
      Shape.of(
          "recipient",
          Key.of("organisation", ReferenceKind.ORGANISATION)
              .required()
              .doc("The body that receives."),
          Key.of("level", ChoiceKind.of("a level", Level.class).orDoubtful())
              .asks("level", "is a unit or a whole force of %s assisted?")
              .doc(
                  "Whether a unit or a whole force is assisted; the level of the organisation if"
                      + " missing."),
          Key.of("units", ORGANISATIONS.or("all", "unknown")).doc("Which units; open if missing."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  public static final Shape PHASE =
      Shape.entry(
          "phase",
          Key.of("from", Kinds.DATE)
              .required()
              .asks("from", "when did %s begin?")
              .doc("First day."),
          Key.of("to", Kinds.DATE)
              .asks("to", "when did %s end?")
              .doc("Last day; it goes on if missing."),
          Key.of("provider", ReferenceKind.ORGANISATION.orDoubtful())
              .required()
              .asks("provider", "who provided %s?")
              .doc("The body that delivers."),
          Key.of("funders", ORGANISATIONS.or("unknown", "none"))
              .otherwise("none")
              .doc("The bodies that pay."),
          Key.of("renews", ReferenceKind.PHASE).doc("The phase that it renews."));

  static final Shape PAUSE =
      Shape.entry(
          "pause",
          Key.of("from", Kinds.DATE)
              .required()
              .asks("from", "when did %s begin?")
              .doc("First day without assistance."),
          Key.of("to", Kinds.DATE)
              .asks("to", "when did %s end?")
              .doc("Last day without assistance; it goes on if missing."),
          Key.of("why", REASON)
              .asks("why", "why was the assistance paused (%s)?")
              .doc("The reason given."),
          Keys.BY);

  public static final Shape END =
      Shape.of(
          "end",
          Key.of("announced", Kinds.DATE)
              .asks("announced", "when was the end announced?")
              .doc("When it was announced; when it took effect if missing."),
          Key.of("effective", Kinds.DATE)
              .required()
              .asks("from", "when did the assistance end?")
              .doc("First day without assistance."),
          Keys.BY,
          Key.of("why", REASON).asks("why", "why did the assistance end?").doc("The reason given."),
          Key.of("transfer-ruled-out", Kinds.YES_NO)
              .asks(
                  "transferRuledOut", "was it ruled out that the work goes on under another body?")
              .doc("Whether it was ruled out that the work goes on under another body."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  public static final Shape PARTNERSHIP =
      Shape.of(
          "partnership",
          Keys.ID,
          Key.of("hosts", ListKind.of(CountryKind.COUNTRY))
              .required()
              .doc("The states whose bodies receive."),
          Key.of("scope", new MapKind(SCOPE)).doc("Which guidance applies, if the file says so."),
          Key.of("recipients", ListKind.of(new MapKind(RECIPIENT)))
              .required()
              .doc("The bodies that receive."),
          Key.of("phases", ListKind.of(new MapKind(PHASE)))
              .required()
              .doc("One for each contract, funder or provider; a renewal is a new phase."),
          Key.of("pauses", SectionKind.of(PAUSE))
              .otherwise("none")
              .doc("When the assistance was paused."),
          Key.of("end", new MapKind(END)).doc("That the assistance ended."),
          Keys.SOURCE,
          Keys.NOTE);

  private PartnershipTable() {}
}
