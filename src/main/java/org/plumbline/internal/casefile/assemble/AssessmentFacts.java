package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.fact.Dates;
import org.plumbline.fact.duty.Assessment;
import org.plumbline.fact.duty.Review;
import org.plumbline.fact.word.Regime;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.table.DueDiligenceSchema;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.yaml.ListNode;

/** Risk assessments and their reviews. */
final class AssessmentFacts {
  private static final Pattern TORTURE = Pattern.compile("\\btorture\\b");

  private final FactAssembler making;

  private AssessmentFacts(FactAssembler making) {
    this.making = making;
  }

  static void add(FactAssembler making) {
    AssessmentFacts facts = new AssessmentFacts(making);
    SectionContent sectionContent = making.told(making.root(), "assessments", Assessment.class);
    sectionContent.entries().forEach(item -> facts.add(item.entry(), item.exists()));
    sectionContent.none().ifPresent(facts::addNone);
    if (sectionContent.isMissing()) {
      facts.addMissing();
    } else {
      making
          .completeUntil("assessments", sectionContent.all(), making.root())
          .ifPresent(facts::addSince);
    }
  }

  private void addNone(Entry none) {
    known(making.fact(Assessment.class, none), Regime.OSJA).absent().add();
  }

  /** What may have been made since the sources came out that tell of all or of none. */
  private void addSince(LocalDate until) {
    addPossible(
        DueDiligenceSchema.ASSESSMENT.name() + "-since",
        "the assessment made since",
        "an OSJA assessment made after " + until,
        until.plusDays(1));
  }

  /** Not on a file that is whole; else nobody knows whether there is one, nor anything of it. */
  private void addMissing() {
    String id = DueDiligenceSchema.ASSESSMENT.name();
    if (making.isWhole()) {
      known(making.notOnFile(Assessment.class, id), Regime.OSJA).add();
    } else {
      addPossible(id, "the assessment", "an OSJA assessment made", Dates.EVER);
    }
  }

  /** One that may have been made; nothing else is known of it. */
  private void addPossible(String id, String label, String description, LocalDate first) {
    QuestionTemplate ask =
        QuestionTemplate.existence(
            Assessment.class,
            id,
            making.partnershipId(),
            "was " + description + ", and when?",
            making.file());
    addPossible(
        Entry.imagined(DueDiligenceSchema.ASSESSMENT, id, label, making.file()),
        making.values().open(Why.NOT_RECORDED, ask, Domain.yesNo()),
        first);
  }

  private void add(Entry entry, Uncertain uncertain) {
    QuestionTemplate ask =
        QuestionTemplate.existence(
            Assessment.class,
            entry.id(),
            making.partnershipId(),
            entry.question("made"),
            entry.placeOf("made"));
    Uncertain made =
        making
            .values()
            .read(entry.node("made").orElseThrow(), ask, Domain.words(entry.key("made")));
    Uncertain exists = Truth.and(uncertain, made);
    if (exists.equals(Truth.NO) || isOnlyNotRequired(entry)) {
      known(making.fact(Assessment.class, entry), regime(entry)).absent().add();
    } else {
      addPossible(entry, exists, Dates.EVER);
    }
  }

  /** Somebody found that none was required, and nothing says that one was made all the same. */
  private static boolean isOnlyNotRequired(Entry entry) {
    return entry.has("not-required") && !entry.has("date") && !entry.has("rating");
  }

  private void addPossible(Entry entry, Uncertain exists, LocalDate first) {
    Entry rating = entry.within("rating", DueDiligenceSchema.RATING);
    Values values = making.values();
    known(making.fact(Assessment.class, entry), regime(entry))
        .with(
            "completed",
            values.read(entry, "date", Domain.days(first, making.provenance().latest(entry))))
        .with("ratingBefore", values.word(rating, "before"))
        .with("rating", values.word(rating, "after"))
        .with("ratingPublic", values.word(rating, "disclosed"))
        .with("summaryPublic", values.word(entry, "summary-published"))
        .with("tortureNamed", tortureNamed(entry))
        .with("mitigated", mitigated(entry))
        .exists(exists)
        .add();
    addReviews(entry, exists);
  }

  private FactDraft known(FactDraft draft, Regime regime) {
    return draft.with("partnership", making.partnershipId()).with("regime", regime);
  }

  private static Regime regime(Entry entry) {
    return Regime.valueOf(entry.text("regime"));
  }

  private Uncertain tortureNamed(Entry entry) {
    return told(entry, "risks-named")
        .orElseGet(
            () ->
                Uncertain.sure(
                    entry.texts("risks-named").stream()
                        .anyMatch(risk -> TORTURE.matcher(risk.toLowerCase(Locale.ROOT)).find())));
  }

  private Uncertain mitigated(Entry entry) {
    if (making.isWhole() && !entry.has("mitigations")) {
      return Truth.NO;
    }
    return told(entry, "mitigations").orElse(Truth.YES);
  }

  /**
   * Whether a list has what is looked for, as far as that is known without looking at its items.
   */
  private Optional<Uncertain> told(Entry entry, String key) {
    if (entry.map().get(key).filter(ListNode.class::isInstance).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        entry.word(key).filter("none"::equals).isPresent()
            ? Truth.NO
            : making
                .values()
                .open(
                    entry.has(key) ? Why.UNKNOWN : Why.NOT_RECORDED,
                    QuestionTemplate.of(entry, key),
                    Domain.yesNo()));
  }

  private void addReviews(Entry assessment, Uncertain exists) {
    SectionContent sectionContent = making.told(assessment, "reviews", Review.class);
    sectionContent
        .entries()
        .forEach(
            item ->
                addReview(item.entry(), assessment, Truth.and(exists, item.exists()), Dates.EVER));
    sectionContent.none().ifPresent(none -> addNoReview(none, assessment));
    if (sectionContent.isMissing() && making.isWhole()) {
      review(making.notOnFile(Review.class, reviewId(assessment)), assessment).add();
    } else if (sectionContent.isMissing() || sectionContent.word().isPresent()) {
      Uncertain open =
          making
              .values()
              .open(
                  sectionContent.isMissing() ? Why.NOT_RECORDED : Why.UNKNOWN,
                  wasReviewed(assessment),
                  Domain.yesNo());
      addReview(imaginedReview(assessment, ""), assessment, Truth.and(exists, open), Dates.EVER);
    } else {
      making
          .completeUntil("reviews", sectionContent.all(), assessment)
          .ifPresent(until -> addReviewSince(assessment, exists, until));
    }
  }

  private static Entry imaginedReview(Entry assessment, String suffix) {
    return Entry.imagined(
        DueDiligenceSchema.REVIEW,
        reviewId(assessment) + suffix,
        "the review of " + assessment.label(),
        assessment.placeOf("reviews"));
  }

  private void addNoReview(Entry none, Entry assessment) {
    review(making.fact(Review.class, named(none, assessment)), assessment).absent().add();
  }

  private void addReviewSince(Entry assessment, Uncertain exists, LocalDate until) {
    Entry imagined = imaginedReview(assessment, "-since");
    QuestionTemplate ask =
        QuestionTemplate.existence(
            Review.class,
            imagined.id(),
            assessment.id(),
            "was " + assessment.label() + " reviewed after " + until + ", and when?",
            assessment.placeOf("reviews"));
    Uncertain open = making.values().open(Why.NOT_RECORDED, ask, Domain.yesNo());
    addReview(imagined, assessment, Truth.and(exists, open), until.plusDays(1));
  }

  private static Entry named(Entry none, Entry assessment) {
    return new Entry(none.map(), none.shape(), reviewId(assessment), none.label());
  }

  private static String reviewId(Entry assessment) {
    return assessment.id() + "-review";
  }

  private static QuestionTemplate wasReviewed(Entry assessment) {
    return QuestionTemplate.existence(
        Review.class,
        reviewId(assessment),
        assessment.id(),
        assessment.question("reviews"),
        assessment.placeOf("reviews"));
  }

  private void addReview(Entry entry, Entry assessment, Uncertain exists, LocalDate first) {
    review(making.fact(Review.class, entry), assessment)
        .with(
            "date",
            making
                .values()
                .read(entry, "date", Domain.days(first, making.provenance().latest(entry))))
        .exists(exists)
        .add();
  }

  private FactDraft review(FactDraft draft, Entry assessment) {
    return draft
        .with("assessment", assessment.id())
        .with("partnership", making.partnershipId())
        .with("regime", regime(assessment));
  }
}
