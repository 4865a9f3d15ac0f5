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
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.yaml.ListNode;

/** Makes the facts on risk assessments and their reviews. */
final class AssessmentFacts {
  private static final Pattern TORTURE = Pattern.compile("\\btorture\\b");

  private final FactAssembler assembler;

  private AssessmentFacts(FactAssembler assembler) {
    this.assembler = assembler;
  }

  static void add(FactAssembler assembler) {
    AssessmentFacts facts = new AssessmentFacts(assembler);
    SectionContent content = assembler.section(assembler.root(), "assessments", Assessment.class);
    content.entries().forEach(item -> facts.add(item.entry(), item.exists()));
    content.none().ifPresent(facts::addNone);
    if (content.isMissing()) {
      facts.addMissing();
    } else {
      assembler
          .completeUntil("assessments", content.all(), assembler.root())
          .ifPresent(facts::addPossibleSince);
    }
  }

  private void addNone(Entry none) {
    withRegime(assembler.fact(Assessment.class, none), Regime.OSJA).absent().add();
  }

  /** Adds an assessment that may have been made after the newest source was published. */
  private void addPossibleSince(LocalDate until) {
    addPossible(
        DueDiligenceSchema.ASSESSMENT.name() + "-since",
        "the later assessment",
        "an OSJA assessment made after " + PlainDate.of(until),
        until.plusDays(1));
  }

  /** A department file without the section means there is none. In a public record it is open. */
  private void addMissing() {
    String id = DueDiligenceSchema.ASSESSMENT.name();
    if (assembler.isDepartmentFile()) {
      withRegime(assembler.notOnFile(Assessment.class, id), Regime.OSJA).add();
    } else {
      addPossible(id, "the assessment", "an OSJA assessment made", Dates.EVER);
    }
  }

  /** Adds an assessment that may have been made, with all its values open. */
  private void addPossible(String id, String label, String description, LocalDate first) {
    QuestionTemplate template =
        QuestionTemplate.existence(
            Assessment.class,
            id,
            assembler.partnershipId(),
            "was " + description + ", and when?",
            assembler.file());
    addPossible(
        Entry.hypothetical(DueDiligenceSchema.ASSESSMENT, id, label, assembler.file()),
        assembler.values().open(Why.NOT_RECORDED, template, Domain.yesNo()),
        first);
  }

  private void add(Entry entry, Uncertain entryExists) {
    QuestionTemplate template =
        QuestionTemplate.existence(
            Assessment.class,
            entry.id(),
            assembler.partnershipId(),
            entry.question("made"),
            entry.placeOf("made"));
    Uncertain made =
        assembler
            .values()
            .read(entry.node("made").orElseThrow(), template, Domain.words(entry.key("made")));
    Uncertain exists = Truth.and(entryExists, made);
    if (exists.equals(Truth.NO) || isOnlyNotRequired(entry)) {
      withRegime(assembler.fact(Assessment.class, entry), regime(entry)).absent().add();
    } else {
      addPossible(entry, exists, Dates.EVER);
    }
  }

  /** Whether somebody decided that none was required, and nothing says that one was made anyway. */
  private static boolean isOnlyNotRequired(Entry entry) {
    return entry.has("not-required") && !entry.has("date") && !entry.has("rating");
  }

  private void addPossible(Entry entry, Uncertain exists, LocalDate first) {
    Entry rating = entry.within("rating", DueDiligenceSchema.RATING);
    Values values = assembler.values();
    withRegime(assembler.fact(Assessment.class, entry), regime(entry))
        .with(
            Assessment::completed,
            values.read(
                entry, "date", Domain.days(first, assembler.provenance().latestPossibleDay(entry))))
        .with(Assessment::ratingBefore, values.word(rating, "before"))
        .with(Assessment::rating, values.word(rating, "after"))
        .with(Assessment::ratingPublic, values.word(rating, "disclosed"))
        .with(Assessment::summaryPublic, values.word(entry, "summary-published"))
        .with(Assessment::tortureNamed, tortureNamed(entry))
        .with(Assessment::mitigated, mitigated(entry))
        .exists(exists)
        .add();
    addReviews(entry, exists);
  }

  private FactDraft<Assessment> withRegime(FactDraft<Assessment> draft, Regime regime) {
    return draft.with(Assessment::regime, regime);
  }

  private static Regime regime(Entry entry) {
    return Regime.valueOf(entry.text("regime"));
  }

  private Uncertain tortureNamed(Entry entry) {
    return knownWithoutItems(entry, "risks-named")
        .orElseGet(
            () ->
                Uncertain.sure(
                    entry.texts("risks-named").stream()
                        .anyMatch(risk -> TORTURE.matcher(risk.toLowerCase(Locale.ROOT)).find())));
  }

  private Uncertain mitigated(Entry entry) {
    if (assembler.isDepartmentFile() && !entry.has("mitigations")) {
      return Truth.NO;
    }
    return knownWithoutItems(entry, "mitigations").orElse(Truth.YES);
  }

  /**
   * Whether a list has the item in question, if that is clear without its items: no for "none",
   * open if the list is unknown or missing. Empty if there is a list to look at.
   */
  private Optional<Uncertain> knownWithoutItems(Entry entry, String key) {
    if (entry.map().get(key).filter(ListNode.class::isInstance).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        entry.word(key).filter("none"::equals).isPresent()
            ? Truth.NO
            : assembler
                .values()
                .open(
                    entry.has(key) ? Why.UNKNOWN : Why.NOT_RECORDED,
                    QuestionTemplate.of(entry, key),
                    Domain.yesNo()));
  }

  private void addReviews(Entry assessment, Uncertain exists) {
    SectionContent content = assembler.section(assessment, "reviews", Review.class);
    content
        .entries()
        .forEach(
            item ->
                addReview(item.entry(), assessment, Truth.and(exists, item.exists()), Dates.EVER));
    content.none().ifPresent(none -> addNoReview(none, assessment));
    if (content.isMissing() && assembler.isDepartmentFile()) {
      review(assembler.notOnFile(Review.class, reviewId(assessment)), assessment).add();
    } else if (content.isMissing() || content.word().isPresent()) {
      Uncertain open =
          assembler
              .values()
              .open(
                  content.isMissing() ? Why.NOT_RECORDED : Why.UNKNOWN,
                  reviewQuestion(assessment),
                  Domain.yesNo());
      addReview(
          hypotheticalReview(assessment, ""), assessment, Truth.and(exists, open), Dates.EVER);
    } else {
      assembler
          .completeUntil("reviews", content.all(), assessment)
          .ifPresent(until -> addPossibleReviewSince(assessment, exists, until));
    }
  }

  private static Entry hypotheticalReview(Entry assessment, String suffix) {
    return Entry.hypothetical(
        DueDiligenceSchema.REVIEW,
        reviewId(assessment) + suffix,
        "the review of " + assessment.label(),
        assessment.placeOf("reviews"));
  }

  private void addNoReview(Entry none, Entry assessment) {
    review(assembler.fact(Review.class, asReview(none, assessment)), assessment).absent().add();
  }

  private void addPossibleReviewSince(Entry assessment, Uncertain exists, LocalDate until) {
    Entry hypothetical = hypotheticalReview(assessment, "-since");
    QuestionTemplate template =
        QuestionTemplate.existence(
            Review.class,
            hypothetical.id(),
            assessment.id(),
            "was " + assessment.label() + " reviewed after " + PlainDate.of(until) + ", and when?",
            assessment.placeOf("reviews"));
    Uncertain open = assembler.values().open(Why.NOT_RECORDED, template, Domain.yesNo());
    addReview(hypothetical, assessment, Truth.and(exists, open), until.plusDays(1));
  }

  private static Entry asReview(Entry none, Entry assessment) {
    return new Entry(none.map(), none.shape(), reviewId(assessment), none.label());
  }

  private static String reviewId(Entry assessment) {
    return assessment.id() + "-review";
  }

  private static QuestionTemplate reviewQuestion(Entry assessment) {
    return QuestionTemplate.existence(
        Review.class,
        reviewId(assessment),
        assessment.id(),
        assessment.question("reviews"),
        assessment.placeOf("reviews"));
  }

  private void addReview(Entry entry, Entry assessment, Uncertain exists, LocalDate first) {
    review(assembler.fact(Review.class, entry), assessment)
        .with(
            Review::date,
            assembler
                .values()
                .read(
                    entry,
                    "date",
                    Domain.days(first, assembler.provenance().latestPossibleDay(entry))))
        .exists(exists)
        .add();
  }

  private FactDraft<Review> review(FactDraft<Review> draft, Entry assessment) {
    return draft.with(Review::assessment, assessment.id()).with(Review::regime, regime(assessment));
  }
}
