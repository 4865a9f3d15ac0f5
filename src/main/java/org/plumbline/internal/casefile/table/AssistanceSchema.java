package org.plumbline.internal.casefile.table;

import java.util.List;
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
import org.plumbline.internal.casefile.schema.FactForm;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Keys;
import org.plumbline.internal.casefile.schema.Kinds;
import org.plumbline.internal.casefile.schema.Lane;
import org.plumbline.internal.casefile.schema.ReferenceKind;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.TextKind;

/**
 * Sections on how the assistance was decided and given: acts, equipment, fees, assurances,
 * warnings, withdrawals and others. Each key fills one component of a fact.
 */
public final class AssistanceSchema {
  private static final Key WORDS = Key.of("words", TextKind.TEXT).doc("The source's own words.");

  /** Who said it. */
  private static final Key SAID_BY =
      Key.of("by", TextKind.TEXT)
          .doc("Who said it; the default is the publisher of the first source.");

  /** How a sentence names an office that the case does not name. */
  public static final String NO_OFFICE = "an office that the case does not name";

  /**
   * Who acted. The publisher of a source is no default here: reporting a decision is not taking it.
   */
  private static final Key OFFICE =
      Key.of("by", TextKind.TEXT)
          .withFallback(NO_OFFICE)
          .doc("The office or body that acted. Its publisher is never used instead.");

  /** Who acted, in sections where the case must name the office. */
  private static final Key NAMED_OFFICE = OFFICE.withFallback("").required();

  private static final Key ABOUT =
      Key.of("about", AboutKind.ABOUT)
          .required()
          .doc("The organisation, country or region (CN/Xinjiang) that it is about.");

  static final Shape ASSURANCE =
      Shape.entry(
          "assurance",
          FactForm.of(Assurance.class)
              .ofPartnership(Assurance::partnership)
              .inside(Assurance::subject),
          Key.of("about", ChoiceKind.of("what is promised", AssuranceAbout.class).orUncertain())
              .required()
              .asks(Assurance::about, "what does %s promise?")
              .doc("What the host promised."),
          Key.of("form", ChoiceKind.of("a form", AssuranceForm.class).orUncertain())
              .asks(Assurance::form, "was %s given in writing?")
              .doc("Whether it was given in writing or orally."),
          OFFICE.fills(Assurance::by),
          date("when was %s given?").fills(Assurance::date));

  static final Shape WAIVER =
      Shape.entry(
          "waiver",
          FactForm.of(Waiver.class).ofPartnership(Waiver::partnership).inside(Waiver::act),
          OFFICE.fills(Waiver::by),
          Key.of("rank", ChoiceKind.of("a rank", Rank.class).orUncertain())
              .asks(Waiver::rank, "at which rank was %s decided?")
              .doc("The rank of the person who decided to go ahead without the assurance."),
          Key.of("reason", TextKind.TEXT).fills(Waiver::reason).doc("The recorded reason."),
          Key.of("date", Kinds.DATE)
              .asks(Waiver::date, "when was %s decided?")
              .doc("Date of the decision; the default is the date the act was decided."));

  static final Shape DATA_DECISION =
      Shape.entry(
          "data-decision",
          FactForm.of(DataDecision.class)
              .ofPartnership(DataDecision::partnership)
              .inside(DataDecision::act),
          OFFICE.fills(DataDecision::by),
          Key.of("law", TextKind.TEXT)
              .fills(DataDecision::law)
              .doc("The law under which it was taken."),
          date("when was %s taken?").fills(DataDecision::date));

  static final Shape ACT =
      Shape.entry(
          "act",
          FactForm.of(Act.class).ofPartnership(Act::partnership).shown(Lane.DUTIES, Act::decided),
          Key.of("what", ChoiceKind.of("a kind of act", ActKind.class).orUncertain())
              .required()
              .asks(Act::what, "what was %s?")
              .doc("What the help consists of."),
          Key.of("offence", TextKind.TEXT).fills(Act::offence).doc("The offence concerned."),
          Key.of("capital", Kinds.YES_NO)
              .asks(Act::capital, "can the offence of %s be punished by death in the host state?")
              .doc("Whether the offence carries the death penalty in the host state."),
          Key.of("personal-data", Kinds.YES_NO)
              .asks(Act::personalData, "did personal data go abroad with %s?")
              .doc("Whether personal data was sent abroad."),
          OFFICE.fills(Act::by),
          Key.of("decided", Kinds.DATE)
              .asks(Act::decided, "when was %s decided?")
              .doc("Date of the decision."),
          Key.of("done", Kinds.DATE)
              .asks(Act::done, "when was %s done?")
              .doc("Date on which it was done."),
          Key.of("assurances", SectionKind.orUnknown(ASSURANCE))
              .asksWhether("was an assurance given on %s")
              .doc("What the host promised."),
          Key.of("waivers", SectionKind.orUnknown(WAIVER).withOwnerDate("decided"))
              .asksWhether("was it decided to go ahead with %s without an assurance")
              .doc("Recorded decisions to go ahead without an assurance."),
          Key.of("data-decisions", SectionKind.orUnknown(DATA_DECISION))
              .asksWhether("was a data-protection decision on %s recorded")
              .doc("Recorded decisions under data-protection law."));

  static final Shape HOST_LAW =
      Shape.entry(
          "host-law",
          FactForm.of(HostLaw.class).lasting(HostLaw::from, HostLaw::to),
          Key.of("country", CountryKind.COUNTRY)
              .required()
              .fills(HostLaw::country)
              .doc("The state whose law it is."),
          Key.of("death-penalty", Kinds.YES_NO)
              .required()
              .asks(HostLaw::deathPenalty, "does %s have the death penalty?")
              .doc("Whether the law has the death penalty for any offence."),
          from("since when has %s been in force?").fills(HostLaw::from),
          to("until when was %s in force?").fills(HostLaw::to),
          Key.of("last-execution", Kinds.DATE)
              .asks(HostLaw::lastExecution, "when was the last execution under %s?")
              .doc("Date of the last known execution."));

  static final Shape DIVERSION =
      Shape.entry(
          "diversion",
          FactForm.of(Diversion.class)
              .ofPartnership(Diversion::partnership)
              .inside(Diversion::equipment)
              .standing(Diversion::standing)
              .about(Diversion::about, Diversion::scope, Diversion::country, Diversion::region),
          ABOUT,
          SAID_BY.fills(Diversion::by),
          WORDS.fills(Diversion::words),
          date("when did %s happen?").fills(Diversion::date));

  static final Shape EQUIPMENT =
      Shape.entry(
          "equipment",
          FactForm.of(Equipment.class).ofPartnership(Equipment::partnership),
          Key.of("what", TextKind.TEXT).required().fills(Equipment::what).doc("What it is."),
          Key.of("kind", ChoiceKind.of("a kind", EquipmentKind.class).orUncertain())
              .asks(Equipment::kind, "is %s physical equipment or data?")
              .doc("Whether it is equipment or data."),
          Key.of("goods", ChoiceKind.of("a list of goods", GoodsList.class).orUncertain())
              .asks(Equipment::goods, "on which list of goods for torture and execution is %s?")
              .doc(
                  "Its category in the rules on trade in goods for torture and execution: prohibited"
                      + " (Annex II), controlled (Annex III), or none."),
          Key.of("trained-on", Kinds.YES_NO)
              .asks(Equipment::trainedOn, "were people trained to use %s?")
              .doc("Whether people were trained to use it."),
          date("when was %s supplied?").fills(Equipment::date),
          Key.of("assurances", SectionKind.orUnknown(ASSURANCE))
              .asksWhether("was an assurance on the use of %s given")
              .doc("What the host promised about its use."),
          Key.of("diversions", SectionKind.of(DIVERSION))
              .doc("Cases in which it reached somebody else."));

  static final Shape EXPANSION =
      Shape.entry(
          "expansion",
          FactForm.of(Expansion.class).ofPartnership(Expansion::partnership),
          OFFICE.fills(Expansion::by),
          WORDS.fills(Expansion::words),
          date("when did %s happen?").fills(Expansion::date));

  static final Shape OVERRULING =
      Shape.entry(
          "overruling",
          FactForm.of(Overruling.class).ofPartnership(Overruling::partnership),
          Key.of("advisers", TextKind.TEXT)
              .required()
              .fills(Overruling::advisers)
              .doc("The office that advised against the assistance."),
          NAMED_OFFICE.fills(Overruling::by),
          WORDS.fills(Overruling::words),
          date("when did %s happen?").fills(Overruling::date));

  static final Shape WARNING =
      Shape.entry(
          "warning",
          FactForm.of(Warning.class)
              .ofPartnership(Warning::partnership)
              .about(Warning::about, Warning::scope, Warning::country, Warning::region)
              .shown(Lane.WORDS, Warning::date),
          ABOUT,
          NAMED_OFFICE.fills(Warning::by),
          WORDS.fills(Warning::words),
          date("when was %s published?").fills(Warning::date));

  static final Shape CONSENT =
      Shape.entry(
          "consent",
          FactForm.of(Consent.class).ofPartnership(Consent::partnership).inside(Consent::officers),
          OFFICE.fills(Consent::by),
          date("when was %s given?").fills(Consent::date));

  static final Shape OFFICERS =
      Shape.entry(
          "officers",
          FactForm.of(Officers.class).ofPartnership(Officers::partnership),
          Key.of("phase", ReferenceKind.PHASE)
              .required()
              .fills(Officers::phase)
              .doc("The id of the phase in which they assist."),
          Key.of("force", TextKind.TEXT)
              .required()
              .fills(Officers::force)
              .doc("The police force they belong to."),
          Key.of("nation", ChoiceKind.of("a nation", Nation.class).orUncertain())
              .required()
              .asks(Officers::nation, "to which nation do %s belong?")
              .doc("The part of the United Kingdom they belong to."),
          Key.of("consents", SectionKind.orUnknown(CONSENT))
              .asksWhether("was a consent given to %s")
              .doc("The consents they need to assist abroad."));

  static final Shape TARGET =
      Shape.entry(
          "target",
          FactForm.of(PerformanceTarget.class).ofPartnership(PerformanceTarget::partnership),
          Key.of("counts", ChoiceKind.of("what is counted", TargetKind.class).orUncertain())
              .required()
              .asks(PerformanceTarget::counts, "what does %s count?")
              .doc("What is counted as success."),
          OFFICE.fills(PerformanceTarget::by),
          WORDS.fills(PerformanceTarget::words),
          date("when was %s set?").fills(PerformanceTarget::date));

  static final Shape FEE =
      Shape.entry(
          "fee",
          FactForm.of(Fee.class).ofPartnership(Fee::partnership).lasting(Fee::from, Fee::to),
          Key.of("payer", TextKind.TEXT).required().fills(Fee::payer).doc("Who pays the provider."),
          Key.of("amount", TextKind.TEXT)
              .fills(Fee::amount)
              .doc("The amount, as the source states it."),
          from("since when has %s been charged?").fills(Fee::from),
          to("until when was %s charged?").fills(Fee::to));

  static final Shape AIM =
      Shape.entry(
          "aim",
          FactForm.of(Aim.class).ofPartnership(Aim::partnership),
          Key.of("human-rights", Kinds.YES_NO)
              .required()
              .asks(Aim::humanRights, "is it %s to improve respect for human rights?")
              .doc("Whether the aim is to improve respect for human rights."),
          WORDS.fills(Aim::words),
          date("when was %s recorded?").fills(Aim::date));

  static final Shape HAND_OVER =
      Shape.entry(
          "hand-over",
          FactForm.of(HandOver.class)
              .ofPartnership(HandOver::partnership)
              .about(HandOver::about, HandOver::scope, HandOver::country, HandOver::region)
              .lasting(HandOver::from, HandOver::to),
          ABOUT,
          WORDS.fills(HandOver::words),
          from("when did %s begin?").fills(HandOver::from),
          to("when did %s end?").fills(HandOver::to));

  static final Shape WITHDRAWAL =
      Shape.entry(
          "withdrawal",
          FactForm.of(Withdrawal.class)
              .about(Withdrawal::about, Withdrawal::scope, Withdrawal::country, Withdrawal::region)
              .shown(Lane.WORDS, Withdrawal::date),
          ABOUT,
          NAMED_OFFICE.fills(Withdrawal::by),
          Key.of("why", ChoiceKind.of("a reason", StopReason.class).orUncertain())
              .asks(Withdrawal::why, "why did %s happen?")
              .doc("The reason given."),
          Key.of("comparable", Kinds.YES_NO)
              .asks(Withdrawal::comparable, "is what was stopped by %s comparable?")
              .doc("Whether the assistance or licence that was stopped is comparable."),
          WORDS.fills(Withdrawal::words),
          date("when did %s happen?").fills(Withdrawal::date));

  static final Shape CORRECTION =
      Shape.entry(
          "correction",
          FactForm.of(Correction.class).ofPartnership(Correction::partnership),
          Key.of("kind", ChoiceKind.of("a kind of correction", CorrectionKind.class).orUncertain())
              .required()
              .asks(Correction::kind, "was %s a correction or a judgment?")
              .doc("Whether the office corrected the statement or a court contradicted it."),
          Key.of("statement", TextKind.TEXT)
              .required()
              .fills(Correction::statement)
              .doc("The words of the statement that was corrected or contradicted."),
          NAMED_OFFICE.fills(Correction::by),
          WORDS.fills(Correction::words),
          date("when was %s made?").fills(Correction::date));

  static final Shape SCOPE_DISPUTE =
      Shape.entry(
          "scope-dispute",
          FactForm.of(ScopeDispute.class).ofPartnership(ScopeDispute::partnership),
          Key.of("regime", Keys.REGIME)
              .withFallback("OSJA")
              .fills(ScopeDispute::regime)
              .doc("The guidance that is said not to apply."),
          NAMED_OFFICE.fills(ScopeDispute::by),
          WORDS.fills(ScopeDispute::words),
          date("when was %s raised?").fills(ScopeDispute::date));

  static final Shape IN_COUNTRY_ASSESSMENT =
      Shape.entry(
          "in-country-assessment",
          FactForm.of(InCountryAssessment.class),
          Key.of("country", CountryKind.COUNTRY)
              .required()
              .fills(InCountryAssessment::country)
              .doc("The country assessed."),
          OFFICE.fills(InCountryAssessment::by),
          date("when was %s last updated?").fills(InCountryAssessment::date));

  static final Shape FULFILMENT =
      Shape.entry(
          "fulfilment",
          FactForm.of(Fulfilment.class)
              .ofPartnership(Fulfilment::partnership)
              .inside(Fulfilment::condition),
          OFFICE.fills(Fulfilment::by),
          date("when was %s recorded?").fills(Fulfilment::date));

  static final Shape CONDITION =
      Shape.entry(
          "condition",
          FactForm.of(ResumptionCondition.class).ofPartnership(ResumptionCondition::partnership),
          OFFICE.fills(ResumptionCondition::by),
          WORDS.fills(ResumptionCondition::words),
          date("when was %s set?").fills(ResumptionCondition::date),
          Key.of("met", SectionKind.orUnknown(FULFILMENT))
              .asksWhether("was %s met")
              .doc("Evidence that the condition was met."));

  /** The sections of the case; where one records a duty, its question asks whether it was done. */
  public static final List<Key> SECTIONS =
      List.of(
          Key.of("acts", SectionKind.of(ACT))
              .doc("Help in individual cases: one entry for each decision."),
          Key.of("host-laws", SectionKind.accusing(HOST_LAW))
              .doc("The law of the host state on the death penalty."),
          Key.of("equipment", SectionKind.accusing(EQUIPMENT))
              .doc("Equipment or data that was supplied or used in training."),
          Key.of("expansions", SectionKind.accusing(EXPANSION))
              .doc("Times when the scope of the assistance grew."),
          Key.of("overrulings", SectionKind.accusing(OVERRULING))
              .doc("Advice against the assistance that was overruled."),
          Key.of("warnings", SectionKind.accusing(WARNING))
              .doc("Warnings and conditions that the donor itself published."),
          Key.of("officers", SectionKind.of(OFFICERS)).doc("UK police officers who assist abroad."),
          Key.of("targets", SectionKind.accusing(TARGET)).doc("What is counted as success."),
          Key.of("fees", SectionKind.accusing(FEE)).doc("What the host pays the provider."),
          Key.of("aims", SectionKind.of(AIM))
              .asksWhether("was an aim of %s recorded")
              .doc("The recorded aims of the assistance."),
          Key.of("hand-overs", SectionKind.accusing(HAND_OVER))
              .doc("Bodies to which people are handed over."),
          Key.of("withdrawals", SectionKind.accusing(WITHDRAWAL))
              .doc("Other donors or licensing regimes that stopped."),
          Key.of("corrections", SectionKind.accusing(CORRECTION))
              .doc("Official statements that were corrected or contradicted."),
          Key.of("scope-disputes", SectionKind.accusing(SCOPE_DISPUTE))
              .doc("Statements that the guidance does not apply."),
          Key.of("in-country-assessments", SectionKind.of(IN_COUNTRY_ASSESSMENT))
              .asksWhether("did the post in the host state assess the country")
              .doc("The assessment of the country kept by the diplomatic post."),
          Key.of("conditions", SectionKind.of(CONDITION))
              .doc("Conditions for resuming the assistance after a pause."));

  private AssistanceSchema() {}

  private static Key from(String question) {
    return Key.of("from", Kinds.DATE).asks(question).doc("First day.");
  }

  private static Key to(String question) {
    return Key.of("to", Kinds.DATE).asks(question).doc("Last day; if missing, there is no end.");
  }

  private static Key date(String question) {
    return Key.of("date", Kinds.DATE).asks(question).doc("Date.");
  }
}
