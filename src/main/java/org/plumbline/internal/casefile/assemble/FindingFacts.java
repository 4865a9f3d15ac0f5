package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.record.Finding;
import org.plumbline.fact.record.OutcomeFinding;
import org.plumbline.fact.record.TortureFinding;
import org.plumbline.fact.word.FoundBy;
import org.plumbline.fact.word.Standing;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.source.WrittenDate;

/** Findings of torture, about change, and others. */
final class FindingFacts {
  private final FactAssembler making;
  private final Entry entry;

  private FindingFacts(FactAssembler making, Entry entry) {
    this.making = making;
    this.entry = entry;
  }

  static void add(FactAssembler making) {
    SectionContent torture = told(making, "torture-findings", TortureFinding.class);
    torture
        .entries()
        .forEach(
            item -> new FindingFacts(making, item.entry()).torture().exists(item.exists()).add());
    SectionContent outcome = told(making, "outcome-findings", OutcomeFinding.class);
    outcome
        .entries()
        .forEach(
            item -> new FindingFacts(making, item.entry()).outcome().exists(item.exists()).add());
    SectionContent otherSectionContent = told(making, "findings", Finding.class);
    otherSectionContent
        .entries()
        .forEach(
            item -> new FindingFacts(making, item.entry()).finding().exists(item.exists()).add());
  }

  private FactDraft finding() {
    return finding(Finding.class)
        .with("by", finderInWords())
        .with("finder", finder())
        .with("kind", making.values().word(entry, "kind"))
        .with("independent", independent());
  }

  private static SectionContent told(FactAssembler making, String key, Class<? extends Fact> type) {
    SectionContent sectionContent = making.told(making.root(), key, type);
    sectionContent.none().ifPresent(none -> making.absent(type, none).add());
    return sectionContent;
  }

  private FactDraft torture() {
    return finding(TortureFinding.class).with("practice", making.values().word(entry, "practice"));
  }

  private FactDraft outcome() {
    return finding(OutcomeFinding.class)
        .with("outcome", making.values().word(entry, "finding"))
        .with("independent", independent());
  }

  private FactDraft finding(Class<? extends Fact> type) {
    Uncertain published = published();
    return About.of(making, entry.text("about"))
        .in(making.fact(type, entry))
        .with("by", by())
        .with("standing", making.provenance().standing(entry))
        .with("words", entry.text("words"))
        .with("published", published)
        .with("coversFrom", coversFrom())
        .with("coversTo", coversTo(published));
  }

  private String by() {
    String by = entry.text("by");
    return by.isEmpty() ? making.provenance().publisher(entry) : by;
  }

  /** Who found it; a publisher that tells of a court, or of the body itself, did not find it. */
  private String finderInWords() {
    if (entry.text("by").isEmpty() && entry.text("found-by").equals(FoundBy.COURT.toString())) {
      return "a court that is not named";
    }
    return entry.text("by").isEmpty() && entry.text("found-by").equals(FoundBy.OWN_BODY.toString())
        ? "the body itself"
        : by();
  }

  /** As written; else what the standing tells. The press may tell of a court or of anybody. */
  private Uncertain finder() {
    return switch (making.provenance().standing(entry)) {
      case COURT -> making.values().word(entry, "found-by", Uncertain.sure(FoundBy.COURT));
      case ADMITTED -> making.values().word(entry, "found-by", Uncertain.sure(FoundBy.OWN_BODY));
      case UN_BODY, DOCUMENTED_BY_NGO, ALLEGED ->
          making.values().word(entry, "found-by", Uncertain.sure(FoundBy.OTHER));
      case OFFICIAL, PRESS, UNSOURCED -> making.values().word(entry, "found-by");
    };
  }

  private Uncertain independent() {
    Standing standing = making.provenance().standing(entry);
    return switch (standing) {
      case COURT, UN_BODY, DOCUMENTED_BY_NGO ->
          making.values().word(entry, "independent", Truth.YES);
      case ADMITTED, OFFICIAL -> making.values().word(entry, "independent", Truth.NO);
      default -> making.values().word(entry, "independent");
    };
  }

  /** As written; else when its first source came out; else open. */
  private Uncertain published() {
    Domain days = Domain.days(Dates.EVER, making.provenance().latest(entry));
    Optional<WrittenDate> ofSource = making.provenance().earliest(entry);
    return entry.has("published") || ofSource.isEmpty()
        ? making.values().read(entry, "published", days)
        : making
            .values()
            .read(
                new TextNode(entry.place(), ofSource.get().written()),
                QuestionTemplate.of(entry, "published"),
                days);
  }

  private Uncertain coversFrom() {
    return covers(new Ends(Uncertain.sure(Dates.EVER), true)).orElse(Uncertain.sure(Dates.EVER));
  }

  private Uncertain coversTo(Uncertain published) {
    return covers(new Ends(published, false)).orElse(published);
  }

  private Optional<Uncertain> covers(Ends ends) {
    return entry
        .map()
        .get("covers")
        .map(node -> making.values().read(node, QuestionTemplate.of(entry, "covers"), ends));
  }

  /**
   * A date as the time from its first day to its last.
   *
   * @param open what an open end is
   * @param first whether the first day is wanted, or the last
   */
  private record Ends(Uncertain open, boolean first) implements Domain {
    @Override
    public Uncertain written(String text, QuestionTemplate ask, Questions questions) {
      if (text.equals("unknown")) {
        return open(Why.UNKNOWN, ask, questions);
      }
      WrittenDate date = WrittenDate.known(text);
      List<LocalDate> noDays = List.of(Dates.EVER, Dates.NEVER);
      LocalDate end = first ? date.first() : date.last();
      return noDays.contains(end) ? open : Uncertain.sure(end);
    }

    /** Nobody knows since when; until when is asked. */
    @Override
    public Uncertain open(Why why, QuestionTemplate ask, Questions questions) {
      return first ? open : Domain.days(Dates.EVER, lastOf(open)).open(why, ask, questions);
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
