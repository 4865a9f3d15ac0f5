package org.plumbline.internal.remedy;

import java.util.List;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.duty.Approval;
import org.plumbline.fact.duty.Assessment;
import org.plumbline.fact.duty.Consent;
import org.plumbline.fact.duty.DataDecision;
import org.plumbline.fact.duty.InCountryAssessment;
import org.plumbline.fact.duty.Review;
import org.plumbline.fact.help.Aim;
import org.plumbline.fact.help.Assurance;
import org.plumbline.fact.help.Fulfilment;
import org.plumbline.fact.help.Waiver;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.partnership.Stop;

/**
 * The closed list of what may be tried to clear a flag. What is not on it is history or identity:
 * who anybody is, findings, incidents, listings, links, when phases ran and what was said, laws,
 * accounts that rival each other, and when sources came out.
 */
public enum RemedyKind {
  /** A review of an assessment is made. Section {@code reviews} of an entry of assessments. */
  REVIEW(List.of(Review.class)),
  /** An assessment is made, whatever it finds. Section {@code assessments}. */
  ASSESSMENT(List.of(Assessment.class)),
  /** A rating or a summary is published. Keys {@code disclosed}, {@code summary-published}. */
  PUBLICATION(List.of(Assessment.class)),
  /** A body that must agree does. Section {@code approvals}. */
  APPROVAL(List.of(Approval.class)),
  /** The post assesses the country. Section {@code in-country-assessments}. */
  IN_COUNTRY_ASSESSMENT(List.of(InCountryAssessment.class)),
  /** The host promises something in writing. Section {@code assurances}. */
  ASSURANCE(List.of(Assurance.class)),
  /** The home of police officers consents. Section {@code consents}. */
  CONSENT(List.of(Consent.class)),
  /** A condition of a resumption is recorded as met. Section {@code met} of a condition. */
  FULFILMENT(List.of(Fulfilment.class)),
  /** An aim of human rights is set. Section {@code aims}. */
  AIM(List.of(Aim.class)),
  /** After an end: that the work goes on under another body is ruled out. */
  TRANSFER_RULED_OUT(List.of(Stop.class)),
  /** The assistance is paused. Section {@code pauses}. */
  PAUSE(List.of(Phase.class, Stop.class)),
  /** The assistance ends. Section {@code end}. */
  END(List.of(Phase.class, Stop.class)),
  /** A decision of a minister that was taken then. Section {@code waivers}; as a document only. */
  WAIVER(List.of(Waiver.class)),
  /** A decision on data that was taken then. Section {@code data-decisions}; a document only. */
  DATA_DECISION(List.of(DataDecision.class));

  @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
  private final Set<Class<? extends Fact>> facts;

  RemedyKind(List<Class<? extends Fact>> facts) {
    this.facts = Set.copyOf(facts);
  }

  /** The facts that come of it, or that it changes. */
  Set<Class<? extends Fact>> facts() {
    return facts;
  }

  /** Whether a missing document may settle what is open about a fact of this type. */
  static boolean asDocument(Class<? extends Fact> type) {
    return type != Phase.class
        && type != Stop.class
        && List.of(values()).stream().anyMatch(remedyKind -> remedyKind.facts.contains(type));
  }
}
