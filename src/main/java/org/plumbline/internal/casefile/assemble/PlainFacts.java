package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.fact.Dates;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.AboutKind;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.Derived;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.FactForm;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Keys;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.UncertainValue;
import org.plumbline.internal.casefile.table.AssistanceSchema;
import org.plumbline.internal.country.CountryName;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.yaml.Node;

/** Makes the facts of a section, key by key, according to the kind of each key. */
final class PlainFacts {
  private static final String COUNTRY = "country";

  private final FactAssembler assembler;
  private final Key key;
  private final SectionKind section;
  private final FactForm<?> form;
  private final Entry owner;

  private PlainFacts(FactAssembler assembler, Key key, Entry owner) {
    this.assembler = assembler;
    this.key = key;
    this.section = (SectionKind) key.kind();
    this.form = section.shape().form().orElseThrow();
    this.owner = owner;
  }

  /** Adds the facts of all sections on how the assistance was decided and given. */
  static void addAll(FactAssembler assembler) {
    AssistanceSchema.SECTIONS.forEach(key -> add(assembler, key.name()));
  }

  /** Adds the facts of one section of the case. */
  static void add(FactAssembler assembler, String section) {
    new PlainFacts(assembler, assembler.root().key(section), assembler.root()).add();
  }

  private void add() {
    SectionContent content = assembler.section(owner, key.name(), form.type());
    content.entries().forEach(item -> add(item.entry(), item.exists(), Dates.EVER, ""));
    content.none().ifPresent(none -> hosts().forEach(host -> addNone(none, host)));
    if (isDuty()) {
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
          .completeUntil(key.name(), hostEntries, owner)
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
    FactDraft<?> draft = withOwner(assembler.fact(form.type(), entry));
    draft.with(Derived.STANDING, assembler.provenance().standing(entry));
    entry.shape().keys().forEach(filled -> fill(draft, entry, filled, first));
    withHost(host, draft).exists(exists).add();
    entry.shape().keys().stream()
        .filter(inner -> inner.kind() instanceof SectionKind)
        .forEach(inner -> new PlainFacts(assembler, inner, entry).add());
  }

  private FactDraft<?> withOwner(FactDraft<?> draft) {
    return draft.with(Derived.OWNER, owner.id());
  }

  private void fill(FactDraft<?> draft, Entry entry, Key filled, LocalDate first) {
    if (filled.kind() instanceof AboutKind) {
      About.of(assembler, entry.text(filled.name())).fill(draft);
    } else if (filled.kind() instanceof SectionKind || filled.component().isEmpty()) {
      return;
    } else if (!(filled.kind() instanceof UncertainValue uncertain)) {
      draft.with(filled, plainValue(entry, filled));
    } else if (uncertain.plain() instanceof ChoiceKind) {
      draft.with(filled, assembler.values().word(entry, filled.name()));
    } else {
      draft.with(filled, date(entry, filled, first));
    }
  }

  private Object plainValue(Entry entry, Key filled) {
    if (filled.kind() instanceof ChoiceKind choice) {
      return choice.meaning(entry.word(filled.name()).orElseThrow());
    }
    String text = entry.text(filled.name());
    if (!text.isEmpty() || !filled.name().equals(Keys.BY.name())) {
      return text;
    }
    boolean publisherMayStandIn = !filled.isRequired() && filled.fallback().isEmpty();
    return publisherMayStandIn
        ? assembler.provenance().publisher(entry)
        : AssistanceSchema.NO_OFFICE;
  }

  /** A missing end date means no end. Any other date cannot be after the sources were published. */
  private Uncertain date(Entry entry, Key filled, LocalDate first) {
    Shape shape = section.shape();
    Optional<Node> lastDay = shape.lastDay().flatMap(last -> entry.map().get(last.name()));
    if (shape.lastDay().filter(filled::equals).isPresent()) {
      Optional<Node> firstDay = shape.firstDay().flatMap(day -> entry.map().get(day.name()));
      Domain days = Domain.days(DateBounds.earliest(firstDay), Dates.NEVER);
      return assembler.values().read(entry, filled.name(), days, Uncertain.sure(Dates.NEVER));
    }
    if (!section.ownerDateKey().isEmpty() && !entry.has(filled.name()) && !entry.isHypothetical()) {
      Domain days = Domain.days(first, assembler.provenance().latestPossibleDay(owner));
      return assembler.values().read(owner, section.ownerDateKey(), days);
    }
    LocalDate last =
        DateBounds.earlier(
            assembler.provenance().latestPossibleDay(entry), DateBounds.latest(lastDay));
    return assembler.values().read(entry, filled.name(), Domain.days(first, last));
  }

  private void addNone(Entry none, String host) {
    Entry absence =
        isTopLevel() && host.isEmpty()
            ? none
            : new Entry(none.map(), none.shape(), id(host), none.label());
    withHost(host, withOwner(assembler.fact(form.type(), absence))).absent().add();
  }

  private void addMissing(Why why, String host) {
    if (assembler.isDepartmentFile() && why == Why.NOT_RECORDED) {
      withHost(host, withOwner(assembler.notOnFile(form.type(), id(host)))).add();
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
            form.type(),
            id,
            isTopLevel() ? assembler.partnershipId() : owner.id(),
            String.format(key.question(), owner.label())
                + (host.isEmpty() ? "" : " " + CountryName.of(host))
                + after
                + ", and when?",
            assembler.file());
    add(hypothetical, assembler.values().open(why, template, Domain.yesNo()), first, host);
  }

  /** Whether the section records a duty, so that a missing section is an open question. */
  private boolean isDuty() {
    return !key.question().isEmpty();
  }

  /** Whether the section records a duty separately for each host state. */
  private boolean isPerHost() {
    return isDuty() && section.shape().key(COUNTRY).isPresent();
  }

  /**
   * The host states with a record of their own; a single empty text if the section is not per host.
   */
  private List<String> hosts() {
    return isPerHost() ? PartnershipFacts.hosts(assembler) : List.of("");
  }

  private FactDraft<?> withHost(String host, FactDraft<?> draft) {
    return host.isEmpty() ? draft : draft.with(section.shape().key(COUNTRY).orElseThrow(), host);
  }

  private String id(String host) {
    return host.isEmpty() ? id() : id() + "-" + host.toLowerCase(Locale.ROOT);
  }

  private String id() {
    String name = section.shape().name();
    return isTopLevel() ? name : owner.id() + "-" + name;
  }

  private boolean isTopLevel() {
    return !form.derived().containsValue(Derived.OWNER);
  }
}
