package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.record.Finding;
import org.plumbline.fact.record.OutcomeFinding;
import org.plumbline.fact.record.TortureFinding;
import org.plumbline.fact.word.FoundBy;
import org.plumbline.fact.word.Standing;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.Derived;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.source.WrittenDate;

/** Makes the facts on findings: of torture, on change, and others. */
final class FindingFacts {
  private final FactAssembler assembler;
  private final Entry entry;

  private FindingFacts(FactAssembler assembler, Entry entry) {
    this.assembler = assembler;
    this.entry = entry;
  }

  static void add(FactAssembler assembler) {
    add(assembler, "torture-findings", TortureFinding.class, FindingFacts::torture);
    add(assembler, "outcome-findings", OutcomeFinding.class, FindingFacts::outcome);
    add(assembler, "findings", Finding.class, FindingFacts::finding);
  }

  private static <F extends Fact> void add(
      FactAssembler assembler,
      String key,
      Class<F> type,
      Function<FindingFacts, FactDraft<F>> draft) {
    SectionContent content = assembler.section(assembler.root(), key, type);
    content.none().ifPresent(none -> assembler.absentFact(type, none).add());
    content
        .entries()
        .forEach(
            item ->
                draft.apply(new FindingFacts(assembler, item.entry())).exists(item.exists()).add());
  }

  private FactDraft<TortureFinding> torture() {
    return finding(TortureFinding.class, TortureFinding::coversFrom)
        .with(TortureFinding::practice, assembler.values().word(entry, "practice"));
  }

  private FactDraft<OutcomeFinding> outcome() {
    return finding(OutcomeFinding.class, OutcomeFinding::coversFrom)
        .with(OutcomeFinding::outcome, assembler.values().word(entry, "finding"))
        .with(OutcomeFinding::independent, independent());
  }

  private FactDraft<Finding> finding() {
    return finding(Finding.class, Finding::coversFrom)
        .with(Finding::by, finderName())
        .with(Finding::finder, finder())
        .with(Finding::kind, assembler.values().word(entry, "kind"))
        .with(Finding::independent, independent());
  }

  private <F extends Fact> FactDraft<F> finding(Class<F> type, FactComponent<F> coversFrom) {
    Uncertain published = published();
    return About.of(assembler, entry.text("about"))
        .fill(assembler.fact(type, entry))
        .with(entry.key("by"), by())
        .with(Derived.STANDING, assembler.provenance().standing(entry))
        .with(entry.key("words"), entry.text("words"))
        .with(entry.key("published"), published)
        .with(coversFrom, coversFrom())
        .with(entry.key("covers"), coversTo(published));
  }

  private String by() {
    String by = entry.text("by");
    return by.isEmpty() ? assembler.provenance().publisher(entry) : by;
  }

  /**
   * Who made the finding. A publisher that reports on a court or on an admission did not make it.
   */
  private String finderName() {
    if (entry.text("by").isEmpty() && entry.text("found-by").equals(FoundBy.COURT.toString())) {
      return "a court that is not named";
    }
    return entry.text("by").isEmpty() && entry.text("found-by").equals(FoundBy.OWN_BODY.toString())
        ? "the body itself"
        : by();
  }

  /**
   * As written, or else derived from the standing. The press can report anybody's finding, so it
   * stays open.
   */
  private Uncertain finder() {
    return switch (assembler.provenance().standing(entry)) {
      case COURT -> assembler.values().word(entry, "found-by", Uncertain.sure(FoundBy.COURT));
      case ADMITTED -> assembler.values().word(entry, "found-by", Uncertain.sure(FoundBy.OWN_BODY));
      case UN_BODY, DOCUMENTED_BY_NGO, ALLEGED ->
          assembler.values().word(entry, "found-by", Uncertain.sure(FoundBy.OTHER));
      case OFFICIAL, PRESS, UNSOURCED -> assembler.values().word(entry, "found-by");
    };
  }

  private Uncertain independent() {
    Standing standing = assembler.provenance().standing(entry);
    return switch (standing) {
      case COURT, UN_BODY, DOCUMENTED_BY_NGO ->
          assembler.values().word(entry, "independent", Truth.YES);
      case ADMITTED, OFFICIAL -> assembler.values().word(entry, "independent", Truth.NO);
      default -> assembler.values().word(entry, "independent");
    };
  }

  /** As written, or else when its first source was published, or else open. */
  private Uncertain published() {
    Domain days = Domain.days(Dates.EVER, assembler.provenance().latestPossibleDay(entry));
    Optional<WrittenDate> firstPublication = assembler.provenance().earliestPublication(entry);
    return entry.has("published") || firstPublication.isEmpty()
        ? assembler.values().read(entry, "published", days)
        : assembler
            .values()
            .read(
                new TextNode(entry.place(), firstPublication.get().written()),
                QuestionTemplate.of(entry, "published"),
                days);
  }

  private Uncertain coversFrom() {
    return covers(new PeriodEnd(Uncertain.sure(Dates.EVER), true))
        .orElse(Uncertain.sure(Dates.EVER));
  }

  private Uncertain coversTo(Uncertain published) {
    return covers(new PeriodEnd(published, false)).orElse(published);
  }

  private Optional<Uncertain> covers(PeriodEnd periodEnd) {
    return entry
        .map()
        .get("covers")
        .map(
            node -> assembler.values().read(node, QuestionTemplate.of(entry, "covers"), periodEnd));
  }

  /**
   * Reads a date as a period and gives its first or last day.
   *
   * @param open the value of an open end
   * @param first whether to give the first day, otherwise the last
   */
  private record PeriodEnd(Uncertain open, boolean first) implements Domain {
    @Override
    public Uncertain fromText(String text, QuestionTemplate template, Questions questions) {
      if (text.equals("unknown")) {
        return open(Why.UNKNOWN, template, questions);
      }
      WrittenDate date = WrittenDate.known(text);
      List<LocalDate> openEnds = List.of(Dates.EVER, Dates.NEVER);
      LocalDate end = first ? date.first() : date.last();
      return openEnds.contains(end) ? open : Uncertain.sure(end);
    }

    /** An unknown start does not matter; an unknown end is an open question. */
    @Override
    public Uncertain open(Why why, QuestionTemplate template, Questions questions) {
      return first ? open : Domain.days(Dates.EVER, lastOf(open)).open(why, template, questions);
    }

    private static LocalDate lastOf(Uncertain published) {
      if (published instanceof Uncertain.Sure sure) {
        return (LocalDate) sure.value();
      }
      return published instanceof Uncertain.Asked asked
              && asked.question().answers() instanceof Question.Days days
          ? days.last()
          : Dates.NEVER;
    }
  }
}
