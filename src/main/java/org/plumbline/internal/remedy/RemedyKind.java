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
 * The closed list of remedies. Everything else is history or identity: who somebody is, findings,
 * incidents, listings, links, when phases ran, what was said, laws, rival accounts, and when
 * sources were published.
 */
public enum RemedyKind {
  /** A review of an assessment is made. Section {@code reviews} of an entry of assessments. */
  REVIEW(List.of(Review.class)),
  /** An assessment is made, whatever it finds. Section {@code assessments}. */
  ASSESSMENT(List.of(Assessment.class)),
  /** A rating or a summary is published. Keys {@code disclosed}, {@code summary-published}. */
  PUBLICATION(List.of(Assessment.class)),
  /** A required approval is given. Section {@code approvals}. */
  APPROVAL(List.of(Approval.class)),
  /** The post assesses the country. Section {@code in-country-assessments}. */
  IN_COUNTRY_ASSESSMENT(List.of(InCountryAssessment.class)),
  /** The host promises something in writing. Section {@code assurances}. */
  ASSURANCE(List.of(Assurance.class)),
  /** The home authority of police officers consents. Section {@code consents}. */
  CONSENT(List.of(Consent.class)),
  /** A condition of a resumption is recorded as met. Section {@code met} of a condition. */
  FULFILMENT(List.of(Fulfilment.class)),
  /** Human rights are set as an aim. Section {@code aims}. */
  AIM(List.of(Aim.class)),
  /** After an end: a continuation under another body is ruled out. */
  TRANSFER_RULED_OUT(List.of(Stop.class)),
  /** The assistance is paused. Section {@code pauses}. */
  PAUSE(List.of(Phase.class, Stop.class)),
  /** The assistance ends. Section {@code end}. */
  END(List.of(Phase.class, Stop.class)),
  /** A minister took a decision at the time. Section {@code waivers}; as a document only. */
  WAIVER(List.of(Waiver.class)),
  /**
   * A decision on data was taken at the time. Section {@code data-decisions}; as a document only.
   */
  DATA_DECISION(List.of(DataDecision.class));

  @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
  private final Set<Class<? extends Fact>> facts;

  RemedyKind(List<Class<? extends Fact>> facts) {
    this.facts = Set.copyOf(facts);
  }

  /** The types of facts that it adds or changes. */
  Set<Class<? extends Fact>> facts() {
    return facts;
  }

  /** Whether a document may answer an open question about facts of this type. */
  static boolean canBeDocument(Class<? extends Fact> type) {
    return type != Phase.class
        && type != Stop.class
        && List.of(values()).stream().anyMatch(remedyKind -> remedyKind.facts.contains(type));
  }
}
