package org.plumbline.internal.casefile.table;

import java.util.List;
import org.plumbline.fact.duty.Approval;
import org.plumbline.fact.duty.Assessment;
import org.plumbline.fact.duty.Review;
import org.plumbline.fact.word.Rank;
import org.plumbline.fact.word.Rating;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.ChoiceKind;
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

/** Sections for what the guidance requires: assessments with their reviews, and approvals. */
public final class DueDiligenceSchema {
  private static final Kind RATING_WORD = ChoiceKind.of("a rating", Rating.class).orUncertain();

  public static final Shape RATING =
      Shape.of(
          "rating",
          Key.of("before", RATING_WORD)
              .asks(Assessment::ratingBefore, "what rating did %s give before mitigation?")
              .doc("The risk before mitigation."),
          Key.of("after", RATING_WORD)
              .asks(Assessment::rating, "what rating did %s give after mitigation?")
              .doc("The risk after mitigation, which is the overall rating."),
          Key.of("disclosed", Kinds.YES_NO)
              .asks(Assessment::ratingPublic, "is the rating of %s public?")
              .doc("Whether the rating is public."));

  public static final Shape REVIEW =
      Shape.entry(
          "review",
          FactForm.of(Review.class)
              .ofPartnership(Review::partnership)
              .shown(Lane.DUTIES, Review::date),
          Key.of("date", Kinds.DATE).asks(Review::date, "when was %s done?").doc("Date."),
          Key.of("outcome", TextKind.TEXT).doc("The outcome of the review."));

  static final Shape NOT_REQUIRED =
      Shape.of(
          "not-required",
          Keys.BY,
          Key.of("because", TextKind.TEXT).doc("Why."),
          Keys.SOURCE,
          Keys.NOTE);

  public static final Shape ASSESSMENT =
      Shape.entry(
          "assessment",
          FactForm.of(Assessment.class)
              .ofPartnership(Assessment::partnership)
              .shown(Lane.DUTIES, Assessment::completed),
          Key.of("regime", Keys.REGIME)
              .withFallback("OSJA")
              .doc("The regime under which it was made."),
          Key.of(
                  "made",
                  ChoiceKind.of("", "yes", true, "no", false, "withheld", Why.WITHHELD)
                      .orUncertain())
              .withFallback("yes")
              .asksWhether("was %s made, and when?")
              .doc("Whether it was made."),
          Key.of("date", Kinds.DATE)
              .asks(Assessment::completed, "when was %s completed?")
              .doc("Date of completion."),
          Key.of("rating", new MapKind(RATING).or("unknown")).doc("The risk ratings."),
          Key.of("summary-published", Kinds.YES_NO)
              .asks(Assessment::summaryPublic, "is a summary of %s public?")
              .doc("Whether a summary is public."),
          Key.of("risks-named", ListKind.of(TextKind.TEXT).or("none", "unknown"))
              .asks(Assessment::tortureNamed, "does %s name torture as a risk?")
              .doc("The risks that it names."),
          Key.of("mitigations", ListKind.of(TextKind.TEXT).or("none", "unknown"))
              .asks(Assessment::mitigated, "does %s record any mitigation?")
              .doc("The measures to reduce the risk."),
          Key.of("reviews", SectionKind.orUnknown(REVIEW))
              .asksWhether("was %s reviewed, and when?")
              .doc("The reviews of the assessment."),
          Key.of("not-required", new MapKind(NOT_REQUIRED))
              .doc("A decision that no assessment was required."));

  public static final Shape APPROVAL =
      Shape.entry(
          "approval",
          FactForm.of(Approval.class)
              .ofPartnership(Approval::partnership)
              .shown(Lane.DUTIES, Approval::date),
          Key.of("body", TextKind.TEXT).required().doc("The body that must approve."),
          Key.of("of", ReferenceKind.PHASE)
              .doc("The phase it is for; may be left out if there is only one."),
          Key.of(
                  "state",
                  ChoiceKind.of(
                          "a state of an approval",
                          "given",
                          true,
                          "said",
                          Why.SAID,
                          "refused",
                          false,
                          "missing",
                          false)
                      .orUncertain())
              .required()
              .doc(
                  "Whether it was given. 'said' means that it is claimed in general but no dated record was seen."),
          Key.of("date", Kinds.DATE).asks(Approval::date, "when was %s given?").doc("Date."),
          Key.of("rank", ChoiceKind.of("a rank", Rank.class).orUncertain())
              .asks(Approval::rank, "at which rank was %s given?")
              .doc("The rank at which it was given."),
          Key.of("assessment", ReferenceKind.ASSESSMENT).doc("The assessment it is based on."));

  static final List<Key> SECTIONS =
      List.of(
          Key.of("assessments", SectionKind.of(ASSESSMENT)).doc("Risk assessments."),
          Key.of("approvals", SectionKind.of(APPROVAL)).doc("Approvals of the phases."));

  private DueDiligenceSchema() {}
}
