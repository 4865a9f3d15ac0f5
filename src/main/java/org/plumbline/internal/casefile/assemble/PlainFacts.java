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
import org.plumbline.internal.text.PlainDate;

/** Makes the facts of a {@link PlainSection}, key by key, according to the kind of each key. */
final class PlainFacts {
  private static final String COUNTRY = "country";

  private final FactAssembler assembler;
  private final PlainSection section;
  private final Entry owner;

  private PlainFacts(FactAssembler assembler, PlainSection section, Entry owner) {
    this.assembler = assembler;
    this.section = section;
    this.owner = owner;
  }

  /** Adds the facts of all plain sections of the case. */
  static void add(FactAssembler assembler) {
    AssistanceSchema.SECTIONS.forEach(
        section -> new PlainFacts(assembler, section, assembler.root()).add());
  }

  private void add() {
    SectionContent content = assembler.section(owner, section.key(), section.type());
    content.entries().forEach(item -> add(item.entry(), item.exists(), Dates.EVER, ""));
    content.none().ifPresent(none -> hosts().forEach(host -> addNone(none, host)));
    if (section.isDuty()) {
      hosts().forEach(host -> addUnrecorded(content, host));
    }
  }

  /** Adds facts that may exist although the case does not mention them. */
  private void addUnrecorded(SectionContent content, String host) {
    List<Entry> hostEntries =
        content.all().stream()
            .filter(entry -> content.none().isPresent() || isAboutHost(host, entry))
            .toList();
    if (hostEntries.isEmpty()) {
      addMissing(content.word().isPresent() ? Why.UNKNOWN : Why.NOT_RECORDED, host);
    } else {
      assembler
          .completeUntil(section.key(), hostEntries, owner)
          .ifPresent(
              last ->
                  addPossible(
                      id(host) + "-since",
                      " after " + PlainDate.of(last),
                      last.plusDays(1),
                      Why.NOT_RECORDED,
                      host));
    }
  }

  private static boolean isAboutHost(String host, Entry entry) {
    return host.isEmpty() || entry.text(COUNTRY).equals(host);
  }

  private void add(Entry entry, Uncertain exists, LocalDate first, String host) {
    FactDraft draft = withOwner(assembler.fact(section.type(), entry));
    if (draft.has("standing")) {
      draft.with("standing", assembler.provenance().standing(entry));
    }
    entry.shape().keys().stream()
        .filter(key -> !key.component().isEmpty())
        .forEach(key -> fill(draft, entry, key, first));
    withHost(host, draft).exists(exists).add();
    section.inner().forEach(inner -> new PlainFacts(assembler, inner, entry).add());
  }

  private FactDraft withOwner(FactDraft draft) {
    if (draft.has("partnership")) {
      draft.with("partnership", assembler.partnershipId());
    }
    return isTopLevel() ? draft : draft.with(section.owner(), owner.id());
  }

  private void fill(FactDraft draft, Entry entry, Key key, LocalDate first) {
    if (key.kind() instanceof AboutKind) {
      About.of(assembler, entry.text(key.name())).fill(draft);
    } else if (!(key.kind() instanceof UncertainValue uncertain)) {
      draft.with(key.component(), plainValue(entry, key));
    } else if (uncertain.plain() instanceof ChoiceKind) {
      draft.with(key.component(), assembler.values().word(entry, key.name()));
    } else {
      draft.with(key.component(), date(entry, key, first));
    }
  }

  private Object plainValue(Entry entry, Key key) {
    if (key.kind() instanceof ChoiceKind choice) {
      return choice.meaning(entry.word(key.name()).orElseThrow());
    }
    String text = entry.text(key.name());
    if (!text.isEmpty() || !key.component().equals("by")) {
      return text;
    }
    boolean publisherMayStandIn = !key.isRequired() && key.fallback().isEmpty();
    return publisherMayStandIn
        ? assembler.provenance().publisher(entry)
        : AssistanceSchema.NO_OFFICE;
  }

  /** A missing end date means no end. Any other date cannot be after the sources were published. */
  private Uncertain date(Entry entry, Key key, LocalDate first) {
    if (key.component().equals("to")) {
      Domain days = Domain.days(DateBounds.earliest(entry.map().get("from")), Dates.NEVER);
      return assembler.values().read(entry, key.name(), days, Uncertain.sure(Dates.NEVER));
    }
    if (!section.ownerDateKey().isEmpty() && !entry.has(key.name()) && !entry.isHypothetical()) {
      Domain days = Domain.days(first, assembler.provenance().latestPossibleDay(owner));
      return assembler.values().read(owner, section.ownerDateKey(), days);
    }
    LocalDate last =
        DateBounds.earlier(
            assembler.provenance().latestPossibleDay(entry),
            DateBounds.latest(entry.map().get("to")));
    return assembler.values().read(entry, key.name(), Domain.days(first, last));
  }

  private void addNone(Entry none, String host) {
    Entry absence =
        isTopLevel() && host.isEmpty()
            ? none
            : new Entry(none.map(), none.shape(), id(host), none.label());
    withHost(host, withOwner(assembler.fact(section.type(), absence))).absent().add();
  }

  private void addMissing(Why why, String host) {
    if (assembler.isDepartmentFile() && why == Why.NOT_RECORDED) {
      withHost(host, withOwner(assembler.notOnFile(section.type(), id(host)))).add();
    } else {
      addPossible(id(host), "", Dates.EVER, why, host);
    }
  }

  /** Adds a fact that may exist. Everything about it is open except the host state it concerns. */
  private void addPossible(String id, String after, LocalDate first, Why why, String host) {
    Entry hypothetical =
        Entry.hypothetical(
            section.shape(),
            id,
            "the " + section.shape().label() + " of " + owner.label(),
            assembler.file());
    QuestionTemplate template =
        QuestionTemplate.existence(
            section.type(),
            id,
            isTopLevel() ? assembler.partnershipId() : owner.id(),
            String.format(section.existsQuestion(), owner.label())
                + (host.isEmpty() ? "" : " " + CountryName.of(host))
                + after
                + ", and when?",
            assembler.file());
    add(hypothetical, assembler.values().open(why, template, Domain.yesNo()), first, host);
  }

  /** Whether the section records a duty separately for each host state. */
  private boolean isPerHost() {
    return section.isDuty() && section.shape().key(COUNTRY).isPresent();
  }

  /**
   * The host states with a record of their own; a single empty text if the section is not per host.
   */
  private List<String> hosts() {
    return isPerHost() ? PartnershipFacts.hosts(assembler) : List.of("");
  }

  private static FactDraft withHost(String host, FactDraft draft) {
    return host.isEmpty() ? draft : draft.with(COUNTRY, host);
  }

  private String id(String host) {
    return host.isEmpty() ? id() : id() + "-" + host.toLowerCase(Locale.ROOT);
  }

  private String id() {
    String name = section.shape().name();
    return isTopLevel() ? name : owner.id() + "-" + name;
  }

  private boolean isTopLevel() {
    return section.owner().isEmpty();
  }
}
