package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.plumbline.fact.Dates;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.AboutKind;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.UncertainValue;
import org.plumbline.internal.casefile.table.AssistanceSchema;
import org.plumbline.internal.casefile.table.PlainSection;
import org.plumbline.internal.country.CountryName;
import org.plumbline.internal.scenario.Uncertain;

/** The facts of a {@link PlainSection}: key by key, as the kind of each key says. */
final class PlainFacts {
  private static final String COUNTRY = "country";

  private final FactAssembler making;
  private final PlainSection section;
  private final Entry owner;

  private PlainFacts(FactAssembler making, PlainSection section, Entry owner) {
    this.making = making;
    this.section = section;
    this.owner = owner;
  }

  /** The facts of all plain sections of the case. */
  static void add(FactAssembler making) {
    AssistanceSchema.SECTIONS.forEach(
        section -> new PlainFacts(making, section, making.root()).add());
  }

  private void add() {
    SectionContent sectionContent = making.told(owner, section.key(), section.type());
    sectionContent.entries().forEach(item -> add(item.entry(), item.exists(), Dates.EVER, ""));
    sectionContent.none().ifPresent(none -> hosts().forEach(host -> addNone(none, host)));
    if (section.isDuty()) {
      hosts().forEach(host -> addNotTold(sectionContent, host));
    }
  }

  /** What may be there besides what is told. */
  private void addNotTold(SectionContent sectionContent, String host) {
    List<Entry> ofHost =
        sectionContent.all().stream()
            .filter(entry -> sectionContent.none().isPresent() || isOf(host, entry))
            .toList();
    if (ofHost.isEmpty()) {
      addMissing(sectionContent.word().isPresent() ? Why.UNKNOWN : Why.NOT_RECORDED, host);
    } else {
      making
          .completeUntil(section.key(), ofHost, owner)
          .ifPresent(
              last ->
                  addPossible(
                      id(host) + "-since",
                      " after " + last,
                      last.plusDays(1),
                      Why.NOT_RECORDED,
                      host));
    }
  }

  private static boolean isOf(String host, Entry entry) {
    return host.isEmpty() || entry.text(COUNTRY).equals(host);
  }

  private void add(Entry entry, Uncertain exists, LocalDate first, String host) {
    FactDraft draft = known(making.fact(section.type(), entry));
    if (draft.has("standing")) {
      draft.with("standing", making.provenance().standing(entry));
    }
    entry.shape().keys().stream()
        .filter(key -> !key.component().isEmpty())
        .forEach(key -> fill(draft, entry, key, first));
    of(host, draft).exists(exists).add();
    section.within().forEach(inner -> new PlainFacts(making, inner, entry).add());
  }

  private FactDraft known(FactDraft draft) {
    if (draft.has("partnership")) {
      draft.with("partnership", making.partnershipId());
    }
    return isOfTheCase() ? draft : draft.with(section.owner(), owner.id());
  }

  private void fill(FactDraft draft, Entry entry, Key key, LocalDate first) {
    if (key.kind() instanceof AboutKind) {
      About.of(making, entry.text(key.name())).in(draft);
    } else if (!(key.kind() instanceof UncertainValue doubtful)) {
      draft.with(key.component(), plain(entry, key));
    } else if (doubtful.plain() instanceof ChoiceKind) {
      draft.with(key.component(), making.values().word(entry, key.name()));
    } else {
      draft.with(key.component(), date(entry, key, first));
    }
  }

  private Object plain(Entry entry, Key key) {
    if (key.kind() instanceof ChoiceKind choice) {
      return choice.meaning(entry.word(key.name()).orElseThrow());
    }
    String text = entry.text(key.name());
    if (!text.isEmpty() || !key.component().equals("by")) {
      return text;
    }
    boolean publisherMaySpeak = !key.isRequired() && key.fallback().isEmpty();
    return publisherMaySpeak ? making.provenance().publisher(entry) : AssistanceSchema.NO_OFFICE;
  }

  /** The last day of something goes on if missing; all else has happened before it was told. */
  private Uncertain date(Entry entry, Key key, LocalDate first) {
    if (key.component().equals("to")) {
      Domain days = Domain.days(DateBounds.earliest(entry.map().get("from")), Dates.NEVER);
      return making.values().read(entry, key.name(), days, Uncertain.sure(Dates.NEVER));
    }
    if (!section.sameDay().isEmpty() && !entry.has(key.name()) && !entry.isImagined()) {
      Domain days = Domain.days(first, making.provenance().latest(owner));
      return making.values().read(owner, section.sameDay(), days);
    }
    LocalDate last =
        DateBounds.earlier(
            making.provenance().latest(entry), DateBounds.latest(entry.map().get("to")));
    return making.values().read(entry, key.name(), Domain.days(first, last));
  }

  private void addNone(Entry none, String host) {
    Entry named =
        isOfTheCase() && host.isEmpty()
            ? none
            : new Entry(none.map(), none.shape(), id(host), none.label());
    of(host, known(making.fact(section.type(), named))).absent().add();
  }

  private void addMissing(Why why, String host) {
    if (making.isWhole() && why == Why.NOT_RECORDED) {
      of(host, known(making.notOnFile(section.type(), id(host)))).add();
    } else {
      addPossible(id(host), "", Dates.EVER, why, host);
    }
  }

  /** One that may be there; nothing of it is known, but which host it would be about. */
  private void addPossible(String id, String when, LocalDate first, Why why, String host) {
    Entry imagined =
        Entry.imagined(
            section.shape(),
            id,
            "the " + section.shape().label() + " of " + owner.label(),
            making.file());
    QuestionTemplate ask =
        QuestionTemplate.existence(
            section.type(),
            id,
            isOfTheCase() ? making.partnershipId() : owner.id(),
            String.format(section.wasThere(), owner.label())
                + (host.isEmpty() ? "" : " " + CountryName.of(host))
                + when
                + ", and when?",
            making.file());
    add(imagined, making.values().open(why, ask, Domain.yesNo()), first, host);
  }

  /** Whether it tells of each host by itself what ought to have been done. */
  private boolean isPerHost() {
    return section.isDuty() && section.shape().key(COUNTRY).isPresent();
  }

  /** The hosts of each of which it tells; one empty text if it tells of none by itself. */
  private List<String> hosts() {
    return isPerHost() ? PartnershipFacts.hosts(making) : List.of("");
  }

  private static FactDraft of(String host, FactDraft draft) {
    return host.isEmpty() ? draft : draft.with(COUNTRY, host);
  }

  private String id(String host) {
    return host.isEmpty() ? id() : id() + "-" + host.toLowerCase(Locale.ROOT);
  }

  private String id() {
    String name = section.shape().name();
    return isOfTheCase() ? name : owner.id() + "-" + name;
  }

  private boolean isOfTheCase() {
    return section.owner().isEmpty();
  }
}
