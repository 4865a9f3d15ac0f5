package org.plumbline.internal.casefile.table;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.fact.duty.Consent;
import org.plumbline.fact.duty.DataDecision;
import org.plumbline.fact.duty.InCountryAssessment;
import org.plumbline.fact.duty.Overruling;
import org.plumbline.fact.duty.ScopeDispute;
import org.plumbline.fact.duty.Warning;
import org.plumbline.fact.help.Act;
import org.plumbline.fact.help.Aim;
import org.plumbline.fact.help.Assurance;
import org.plumbline.fact.help.Diversion;
import org.plumbline.fact.help.Equipment;
import org.plumbline.fact.help.Expansion;
import org.plumbline.fact.help.Fee;
import org.plumbline.fact.help.Fulfilment;
import org.plumbline.fact.help.HandOver;
import org.plumbline.fact.help.Officers;
import org.plumbline.fact.help.PerformanceTarget;
import org.plumbline.fact.help.ResumptionCondition;
import org.plumbline.fact.help.Waiver;
import org.plumbline.fact.record.Correction;
import org.plumbline.fact.record.HostLaw;
import org.plumbline.fact.record.Withdrawal;
import org.plumbline.fact.word.ActKind;
import org.plumbline.fact.word.AssuranceAbout;
import org.plumbline.fact.word.AssuranceForm;
import org.plumbline.fact.word.CorrectionKind;
import org.plumbline.fact.word.EquipmentKind;
import org.plumbline.fact.word.GoodsList;
import org.plumbline.fact.word.Nation;
import org.plumbline.fact.word.Rank;
import org.plumbline.fact.word.StopReason;
import org.plumbline.fact.word.TargetKind;
import org.plumbline.internal.casefile.schema.AboutKind;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.CountryKind;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Keys;
import org.plumbline.internal.casefile.schema.Kinds;
import org.plumbline.internal.casefile.schema.ReferenceKind;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.TextKind;

/**
 * Sections on how the assistance was decided and given: acts, equipment, fees, assurances,
 * warnings, withdrawals and others. Each key fills one component of a fact.
 */
public final class AssistanceSchema {
  private static final Key WORDS =
      Key.of("words", TextKind.TEXT).fills("words").doc("The source's own words.");

  /** Who said it. */
  private static final Key SAID_BY =
      Key.of("by", TextKind.TEXT)
          .fills("by")
          .doc("Who said it; the default is the publisher of the first source.");

  /** How a sentence names an office that the case does not name. */
  public static final String NO_OFFICE = "an office that the case does not name";

  /**
   * Who acted. The publisher of a source is no default here: reporting a decision is not taking it.
   */
  private static final Key OFFICE =
      Key.of("by", TextKind.TEXT)
          .withFallback(NO_OFFICE)
          .fills("by")
          .doc("The office or body that acted. Its publisher is never used instead.");

  /** Who acted, in sections where the case must name the office. */
  private static final Key NAMED_OFFICE = OFFICE.withFallback("").required();

  private static final Key ABOUT =
      Key.of("about", AboutKind.ABOUT)
          .required()
          .fills("about")
          .doc("The organisation, country or region (CN/Xinjiang) that it is about.");

  private static final Key FROM =
      Key.of("from", Kinds.DATE).asks("from", "since when is there %s?").doc("First day.");

  private static final Key TO =
      Key.of("to", Kinds.DATE)
          .asks("to", "until when was there %s?")
          .doc("Last day; if missing, there is no end.");

  static final Shape ASSURANCE =
      Shape.entry(
          "assurance",
          Key.of("about", ChoiceKind.of("what is promised", AssuranceAbout.class).orUncertain())
              .required()
              .asks("about", "what does %s promise?")
              .doc("What the host promised."),
          Key.of("form", ChoiceKind.of("a form", AssuranceForm.class).orUncertain())
              .asks("form", "was %s given in writing?")
              .doc("Whether it was given in writing or orally."),
          OFFICE,
          date("when was %s given?"));

  static final Shape WAIVER =
      Shape.entry(
          "waiver",
          OFFICE,
          Key.of("rank", ChoiceKind.of("a rank", Rank.class).orUncertain())
              .asks("rank", "at which rank was %s decided?")
              .doc("The rank of the person who decided to go ahead without the assurance."),
          Key.of("reason", TextKind.TEXT).fills("reason").doc("The recorded reason."),
          Key.of("date", Kinds.DATE)
              .asks("date", "when was %s decided?")
              .doc("Date of the decision; the default is the date the act was decided."));

  static final Shape DATA_DECISION =
      Shape.entry(
          "data-decision",
          OFFICE,
          Key.of("law", TextKind.TEXT).fills("law").doc("The law under which it was taken."),
          date("when was %s taken?"));

  static final Shape ACT =
      Shape.entry(
          "act",
          Key.of("what", ChoiceKind.of("a kind of act", ActKind.class).orUncertain())
              .required()
              .asks("what", "what was %s?")
              .doc("What the help consists of."),
          Key.of("offence", TextKind.TEXT).fills("offence").doc("The offence concerned."),
          Key.of("capital", Kinds.YES_NO)
              .asks("capital", "can the offence of %s be punished by death in the host state?")
              .doc("Whether the offence carries the death penalty in the host state."),
          Key.of("personal-data", Kinds.YES_NO)
              .asks("personalData", "did personal data go abroad with %s?")
              .doc("Whether personal data was sent abroad."),
          OFFICE,
          Key.of("decided", Kinds.DATE)
              .asks("decided", "when was %s decided?")
              .doc("Date of the decision."),
          Key.of("done", Kinds.DATE)
              .asks("done", "when was %s done?")
              .doc("Date on which it was done."),
          Key.of("assurances", SectionKind.orUnknown(ASSURANCE)).doc("What the host promised."),
          Key.of("waivers", SectionKind.orUnknown(WAIVER))
              .doc("Recorded decisions to go ahead without an assurance."),
          Key.of("data-decisions", SectionKind.orUnknown(DATA_DECISION))
              .doc("Recorded decisions under data-protection law."));

  static final Shape HOST_LAW =
      Shape.entry(
          "host-law",
          Key.of("country", CountryKind.COUNTRY)
              .required()
              .fills("country")
              .doc("The state whose law it is."),
          Key.of("death-penalty", Kinds.YES_NO)
              .required()
              .asks("deathPenalty", "does %s have the death penalty?")
              .doc("Whether the law has the death penalty for any offence."),
          FROM,
          TO,
          Key.of("last-execution", Kinds.DATE)
              .asks("lastExecution", "when was the last execution under %s?")
              .doc("Date of the last known execution."));

  static final Shape DIVERSION =
      Shape.entry("diversion", ABOUT, SAID_BY, WORDS, date("when did %s happen?"));

  static final Shape EQUIPMENT =
      Shape.entry(
          "equipment",
          Key.of("what", TextKind.TEXT).required().fills("what").doc("What it is."),
          Key.of("kind", ChoiceKind.of("a kind", EquipmentKind.class).orUncertain())
              .asks("kind", "is %s a thing or data?")
              .doc("Whether it is equipment or data."),
          Key.of("goods", ChoiceKind.of("a list of goods", GoodsList.class).orUncertain())
              .asks("goods", "on which list of goods for torture and execution is %s?")
              .doc(
                  "Its category in the rules on trade in goods for torture and execution: prohibited"
                      + " (Annex II), controlled (Annex III), or none."),
          Key.of("trained-on", Kinds.YES_NO)
              .asks("trainedOn", "were people trained to use %s?")
              .doc("Whether people were trained to use it."),
          date("when was %s supplied?"),
          Key.of("assurances", SectionKind.orUnknown(ASSURANCE))
              .doc("What the host promised about its use."),
          Key.of("diversions", SectionKind.of(DIVERSION))
              .doc("Cases in which it reached somebody else."));

  static final Shape EXPANSION =
      Shape.entry("expansion", OFFICE, WORDS, date("when did %s happen?"));

  static final Shape OVERRULING =
      Shape.entry(
          "overruling",
          Key.of("advisers", TextKind.TEXT)
              .required()
              .fills("advisers")
              .doc("The office that advised against the assistance."),
          NAMED_OFFICE,
          WORDS,
          date("when did %s happen?"));

  static final Shape WARNING =
      Shape.entry("warning", ABOUT, NAMED_OFFICE, WORDS, date("when was %s published?"));

  static final Shape CONSENT = Shape.entry("consent", OFFICE, date("when was %s given?"));

  static final Shape OFFICERS =
      Shape.entry(
          "officers",
          Key.of("phase", ReferenceKind.PHASE)
              .required()
              .fills("phase")
              .doc("The id of the phase in which they assist."),
          Key.of("force", TextKind.TEXT)
              .required()
              .fills("force")
              .doc("The police force they belong to."),
          Key.of("nation", ChoiceKind.of("a nation", Nation.class).orUncertain())
              .required()
              .asks("nation", "to which nation do %s belong?")
              .doc("The part of the United Kingdom they belong to."),
          Key.of("consents", SectionKind.orUnknown(CONSENT))
              .doc("The consents they need to assist abroad."));

  static final Shape TARGET =
      Shape.entry(
          "target",
          Key.of("counts", ChoiceKind.of("what is counted", TargetKind.class).orUncertain())
              .required()
              .asks("counts", "what does %s count?")
              .doc("What is counted as success."),
          OFFICE,
          WORDS,
          date("since when is there %s?"));

  static final Shape FEE =
      Shape.entry(
          "fee",
          Key.of("payer", TextKind.TEXT).required().fills("payer").doc("Who pays the provider."),
          Key.of("amount", TextKind.TEXT)
              .fills("amount")
              .doc("The amount, as the source states it."),
          FROM,
          TO);

  static final Shape AIM =
      Shape.entry(
          "aim",
          Key.of("human-rights", Kinds.YES_NO)
              .required()
              .asks("humanRights", "is %s that human rights be better kept?")
              .doc("Whether the aim is to improve respect for human rights."),
          WORDS,
          date("when was %s recorded?"));

  static final Shape HAND_OVER = Shape.entry("hand-over", ABOUT, WORDS, FROM, TO);

  static final Shape WITHDRAWAL =
      Shape.entry(
          "withdrawal",
          ABOUT,
          NAMED_OFFICE,
          Key.of("why", ChoiceKind.of("a reason", StopReason.class).orUncertain())
              .asks("why", "why did %s happen?")
              .doc("The reason given."),
          Key.of("comparable", Kinds.YES_NO)
              .asks("comparable", "is what was stopped by %s comparable?")
              .doc("Whether the assistance or licence that was stopped is comparable."),
          WORDS,
          date("when did %s happen?"));

  static final Shape CORRECTION =
      Shape.entry(
          "correction",
          Key.of("kind", ChoiceKind.of("a kind of correction", CorrectionKind.class).orUncertain())
              .required()
              .asks("kind", "was %s a correction or a judgment?")
              .doc("Whether the office corrected the statement or a court contradicted it."),
          Key.of("statement", TextKind.TEXT)
              .required()
              .fills("statement")
              .doc("The words of the statement that was corrected or contradicted."),
          NAMED_OFFICE,
          WORDS,
          date("when was %s made?"));

  static final Shape SCOPE_DISPUTE =
      Shape.entry(
          "scope-dispute",
          Key.of("regime", Keys.REGIME)
              .withFallback("OSJA")
              .fills("regime")
              .doc("The guidance that is said not to apply."),
          NAMED_OFFICE,
          WORDS,
          date("when was %s said?"));

  static final Shape IN_COUNTRY_ASSESSMENT =
      Shape.entry(
          "in-country-assessment",
          Key.of("country", CountryKind.COUNTRY)
              .required()
              .fills("country")
              .doc("The country assessed."),
          OFFICE,
          date("when was %s last brought up to date?"));

  static final Shape FULFILMENT = Shape.entry("fulfilment", OFFICE, date("when was %s recorded?"));

  static final Shape CONDITION =
      Shape.entry(
          "condition",
          OFFICE,
          WORDS,
          date("when was %s set?"),
          Key.of("met", SectionKind.orUnknown(FULFILMENT))
              .doc("Evidence that the condition was met."));

  /** The sections of the case, each with the sections inside its entries. */
  public static final List<PlainSection> SECTIONS =
      List.of(
          PlainSection.of(
              "acts",
              Act.class,
              ACT,
              PlainSection.duty(
                      "assurances", Assurance.class, ASSURANCE, "was an assurance given on %s")
                  .of("subject"),
              PlainSection.duty(
                      "waivers",
                      Waiver.class,
                      WAIVER,
                      "was it decided to go ahead with %s without an assurance")
                  .of("act")
                  .withOwnerDate("decided"),
              PlainSection.duty(
                      "data-decisions",
                      DataDecision.class,
                      DATA_DECISION,
                      "was a data-protection decision on %s recorded")
                  .of("act")),
          PlainSection.of("host-laws", HostLaw.class, HOST_LAW),
          PlainSection.of(
              "equipment",
              Equipment.class,
              EQUIPMENT,
              PlainSection.duty(
                      "assurances",
                      Assurance.class,
                      ASSURANCE,
                      "was an assurance on the use of %s given")
                  .of("subject"),
              PlainSection.of("diversions", Diversion.class, DIVERSION).of("equipment")),
          PlainSection.of("expansions", Expansion.class, EXPANSION),
          PlainSection.of("overrulings", Overruling.class, OVERRULING),
          PlainSection.of("warnings", Warning.class, WARNING),
          PlainSection.of(
              "officers",
              Officers.class,
              OFFICERS,
              PlainSection.duty("consents", Consent.class, CONSENT, "was a consent given to %s")
                  .of("officers")),
          PlainSection.of("targets", PerformanceTarget.class, TARGET),
          PlainSection.of("fees", Fee.class, FEE),
          PlainSection.duty("aims", Aim.class, AIM, "was an aim of %s recorded"),
          PlainSection.of("hand-overs", HandOver.class, HAND_OVER),
          PlainSection.of("withdrawals", Withdrawal.class, WITHDRAWAL),
          PlainSection.of("corrections", Correction.class, CORRECTION),
          PlainSection.of("scope-disputes", ScopeDispute.class, SCOPE_DISPUTE),
          PlainSection.duty(
              "in-country-assessments",
              InCountryAssessment.class,
              IN_COUNTRY_ASSESSMENT,
              "did the post in the host state assess the country"),
          PlainSection.of(
              "conditions",
              ResumptionCondition.class,
              CONDITION,
              PlainSection.duty("met", Fulfilment.class, FULFILMENT, "was %s met")
                  .of("condition")));

  private AssistanceSchema() {}

  private static Key date(String question) {
    return Key.of("date", Kinds.DATE).asks("date", question).doc("Date.");
  }

  /** Every shape of these sections, outer ones first. */
  static Stream<Shape> shapes() {
    return SECTIONS.stream()
        .flatMap(section -> Stream.concat(Stream.of(section), section.inner().stream()))
        .map(PlainSection::shape)
        .distinct();
  }
}
