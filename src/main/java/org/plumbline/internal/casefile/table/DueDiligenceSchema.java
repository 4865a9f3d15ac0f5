package org.plumbline.internal.casefile.table;

import org.plumbline.fact.word.Rank;
import org.plumbline.fact.word.Rating;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.ChoiceKind;
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

/** What the guidance asks for: assessments with their reviews, and approvals. */
public final class DueDiligenceSchema {
  private static final Kind RATING_WORD = ChoiceKind.of("a rating", Rating.class).orDoubtful();

  public static final Shape RATING =
      Shape.of(
          "rating",
          Key.of("before", RATING_WORD)
              .asks("ratingBefore", "what rating did %s give before mitigation?")
              .doc("Risk before mitigation."),
          Key.of("after", RATING_WORD)
              .asks("rating", "what rating did %s give after mitigation?")
              .doc("Risk after mitigation: the overall rating."),
          Key.of("disclosed", Kinds.YES_NO)
              .asks("ratingPublic", "is the rating of %s public?")
              .doc("Whether the rating is public."));

  public static final Shape REVIEW =
      Shape.entry(
          "review",
          Key.of("date", Kinds.DATE).asks("date", "when was %s done?").doc("When."),
          Key.of("outcome", TextKind.TEXT).doc("What came of it."));

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
          Key.of("regime", Keys.REGIME).otherwise("OSJA").doc("Under which regime."),
          Key.of(
                  "made",
                  ChoiceKind.of("", "yes", true, "no", false, "withheld", Why.WITHHELD)
                      .orDoubtful())
              .otherwise("yes")
              .asks("exists", "was %s made, and when?")
              .doc("Whether it was made."),
          Key.of("date", Kinds.DATE)
              .asks("completed", "when was %s completed?")
              .doc("When it was completed."),
          Key.of("rating", new MapKind(RATING).or("unknown")).doc("How high the risk was rated."),
          Key.of("summary-published", Kinds.YES_NO)
              .asks("summaryPublic", "is a summary of %s public?")
              .doc("Whether a summary is public."),
          Key.of("risks-named", ListKind.of(TextKind.TEXT).or("none", "unknown"))
              .asks("tortureNamed", "does %s name torture as a risk?")
              .doc("The risks that it names."),
          Key.of("mitigations", ListKind.of(TextKind.TEXT).or("none", "unknown"))
              .asks("mitigated", "does %s record any mitigation?")
              .doc("What it asks for to lower the risk."),
          Key.of("reviews", SectionKind.orUnknown(REVIEW))
              .asks("exists", "was %s reviewed, and when?")
              .doc("When it was reviewed."),
          Key.of("not-required", new MapKind(NOT_REQUIRED))
              .doc("That somebody found it was not required."));

  public static final Shape APPROVAL =
      Shape.entry(
          "approval",
          Key.of("body", TextKind.TEXT).required().doc("Who must agree."),
          Key.of("of", ReferenceKind.PHASE).doc("To which phase; may be left out if there is one."),
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
                      .orDoubtful())
              .required()
              .doc("Whether it was given; said = claimed in general, no dated record seen."),
          Key.of("date", Kinds.DATE).asks("date", "when was %s given?").doc("When."),
          Key.of("rank", ChoiceKind.of("a rank", Rank.class).orDoubtful())
              .asks("rank", "at which rank was %s given?")
              .doc("At which rank."),
          Key.of("assessment", ReferenceKind.ASSESSMENT).doc("On which assessment it rests."));

  private DueDiligenceSchema() {}
}
