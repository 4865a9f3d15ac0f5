package org.plumbline.internal.casefile.table;

import org.plumbline.fact.partnership.InScope;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.partnership.Recipient;
import org.plumbline.fact.partnership.Stop;
import org.plumbline.fact.word.Level;
import org.plumbline.fact.word.StopReason;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.CountryKind;
import org.plumbline.internal.casefile.schema.FactForm;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Keys;
import org.plumbline.internal.casefile.schema.Kind;
import org.plumbline.internal.casefile.schema.Kinds;
import org.plumbline.internal.casefile.schema.Lane;
import org.plumbline.internal.casefile.schema.ListKind;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.ReferenceKind;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.TextKind;

/** The partnership that is checked: its hosts, recipients, phases, pauses and end. */
public final class PartnershipTable {
  private static final Kind ORGANISATIONS = ListKind.of(ReferenceKind.ORGANISATION);

  private static final Kind REASON = ChoiceKind.of("a reason", StopReason.class).orUncertain();

  public static final Shape SCOPE =
      Shape.of(
          "scope",
          FactForm.of(InScope.class).ofPartnership(InScope::partnership),
          Key.of("OSJA", ChoiceKind.of("", "in", true, "out", false).orUncertain())
              .required()
              .asksWhether("is the partnership within the scope of OSJA?")
              .doc("Whether OSJA applies; the default depends on who provides and pays."),
          Key.of("because", TextKind.TEXT).doc("Why."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  public static final Shape RECIPIENT =
      Shape.of(
          "recipient",
          FactForm.of(Recipient.class).ofPartnership(Recipient::partnership),
          Key.of("organisation", ReferenceKind.ORGANISATION)
              .required()
              .doc("The organisation that receives the assistance."),
          Key.of("level", ChoiceKind.of("a level", Level.class).orUncertain())
              .asks(Recipient::level, "is a unit or a whole force of %s assisted?")
              .doc(
                  "Whether a unit or a whole force is assisted; the default is the level of the"
                      + " organisation."),
          Key.of("units", ORGANISATIONS.or("all", "unknown"))
              .doc("The units that are assisted; if missing, this is an open question."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  public static final Shape PHASE =
      Shape.entry(
          "phase",
          FactForm.of(Phase.class)
              .ofPartnership(Phase::partnership)
              .lasting(Phase::from, Phase::to)
              .shown(Lane.PHASES),
          Key.of("from", Kinds.DATE)
              .required()
              .asks(Phase::from, "when did %s begin?")
              .doc("First day."),
          Key.of("to", Kinds.DATE)
              .asks(Phase::to, "when did %s end?")
              .doc("Last day; if missing, there is no end."),
          Key.of("provider", ReferenceKind.ORGANISATION.orUncertain())
              .required()
              .asks(Phase::provider, "who provided %s?")
              .doc("The organisation that delivers the assistance."),
          Key.of("funders", ORGANISATIONS.or("unknown", "none"))
              .withFallback("none")
              .doc("The organisations that pay."),
          Key.of("renews", ReferenceKind.PHASE).doc("The phase that it renews."));

  static final Shape PAUSE =
      Shape.entry(
          "pause",
          FactForm.of(Stop.class).ofPartnership(Stop::partnership).lasting(Stop::from, Stop::to),
          Key.of("from", Kinds.DATE)
              .required()
              .asks(Stop::from, "when did %s begin?")
              .doc("First day without assistance."),
          Key.of("to", Kinds.DATE)
              .asks(Stop::to, "when did %s end?")
              .doc("Last day without assistance; if missing, there is no end."),
          Key.of("why", REASON)
              .asks(Stop::why, "why was the assistance paused (%s)?")
              .doc("The stated reason."),
          Keys.BY);

  public static final Shape END =
      Shape.of(
          "end",
          FactForm.of(Stop.class).ofPartnership(Stop::partnership).lasting(Stop::from, Stop::to),
          Key.of("announced", Kinds.DATE)
              .asks(Stop::announced, "when was the end announced?")
              .doc("Date of the announcement; the default is the date it took effect."),
          Key.of("effective", Kinds.DATE)
              .required()
              .asks(Stop::from, "when did the assistance end?")
              .doc("First day without assistance."),
          Keys.BY,
          Key.of("why", REASON)
              .asks(Stop::why, "why did the assistance end?")
              .doc("The stated reason."),
          Key.of("transfer-ruled-out", Kinds.YES_NO)
              .asks(
                  Stop::transferRuledOut,
                  "was it ruled out that the work would continue under another body?")
              .doc("Whether it was ruled out that the work continues under another body."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  public static final Shape PARTNERSHIP =
      Shape.of(
          "partnership",
          Keys.ID,
          Key.of("hosts", ListKind.of(CountryKind.COUNTRY))
              .required()
              .doc("The states whose bodies receive the assistance."),
          Key.of("scope", new MapKind(SCOPE)).doc("Whether guidance applies, if the file says so."),
          Key.of("recipients", ListKind.of(new MapKind(RECIPIENT)))
              .required()
              .doc("The organisations that receive the assistance."),
          Key.of("phases", ListKind.of(new MapKind(PHASE)))
              .required()
              .doc("One for each contract, funder or provider; a renewal is a new phase."),
          Key.of("pauses", SectionKind.of(PAUSE))
              .withFallback("none")
              .doc("When the assistance was paused."),
          Key.of("end", new MapKind(END)).doc("The end of the assistance."),
          Keys.SOURCE,
          Keys.NOTE);

  private PartnershipTable() {}
}
