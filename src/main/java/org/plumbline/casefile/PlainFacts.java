package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.facts.Dates;
import org.plumbline.facts.Why;

/** The facts of a {@link PlainSection}: key by key, as the kind of each key says. */
final class PlainFacts {
  private static final String COUNTRY = "country";

  private final Making making;
  private final PlainSection section;
  private final Entry owner;

  private PlainFacts(Making making, PlainSection section, Entry owner) {
    this.making = making;
    this.section = section;
    this.owner = owner;
  }

  /** The facts of all plain sections of the case. */
  static void add(Making making) {
    HelpTable.SECTIONS.forEach(section -> new PlainFacts(making, section, making.root()).add());
  }

  private void add() {
    Told told = making.told(owner, section.key(), section.type());
    told.entries().forEach(item -> add(item.entry(), item.exists(), Dates.EVER));
    told.none().ifPresent(this::addNone);
    if (section.isDuty() && (told.isMissing() || told.word().isPresent())) {
      addMissing(told.isMissing() ? Why.NOT_RECORDED : Why.UNKNOWN);
    }
  }

  private void add(Entry entry, Uncertain exists, LocalDate first) {
    FactDraft draft = known(making.fact(section.type(), entry));
    if (draft.has("standing")) {
      draft.with("standing", making.provenance().standing(entry));
    }
    entry.shape().keys().stream()
        .filter(key -> !key.component().isEmpty())
        .forEach(key -> fill(draft, entry, key, first));
    draft.exists(exists).add();
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
    } else if (!(key.kind() instanceof DoubtfulKind doubtful)) {
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
    return entry.isImagined() ? "somebody" : making.provenance().publisher(entry);
  }

  /** The last day of something goes on if missing; all else has happened before it was told. */
  private Uncertain date(Entry entry, Key key, LocalDate first) {
    if (key.component().equals("to")) {
      Domain days = Domain.days(Bounds.earliest(entry.map().get("from")), Dates.NEVER);
      return making.values().read(entry, key.name(), days, Uncertain.sure(Dates.NEVER));
    }
    LocalDate last =
        Bounds.earlier(making.provenance().latest(entry), Bounds.latest(entry.map().get("to")));
    return making.values().read(entry, key.name(), Domain.days(first, last));
  }

  private void addNone(Entry none) {
    Entry named = isOfTheCase() ? none : new Entry(none.map(), none.shape(), id(), none.label());
    known(making.fact(section.type(), named)).absent().add();
    Optional<LocalDate> until =
        section.isDuty()
            ? making.absentUntil(none.has("source") || isOfTheCase() ? none : owner)
            : Optional.empty();
    until.ifPresent(
        last -> addPossible(id() + "-since", " after " + last, last.plusDays(1), Why.NOT_RECORDED));
  }

  private void addMissing(Why why) {
    if (making.isWhole() && why == Why.NOT_RECORDED) {
      known(making.notOnFile(section.type(), id())).add();
    } else {
      addPossible(id(), "", Dates.EVER, why);
    }
  }

  /** One that may be there; nothing of it is known. One for each host, if it is about a country. */
  private void addPossible(String id, String when, LocalDate first, Why why) {
    List<String> hosts = PartnershipFacts.hosts(making);
    if (section.shape().key(COUNTRY).isEmpty()) {
      addPossible(id, List.of(), when, first, why);
    } else if (hosts.size() == 1) {
      addPossible(id, List.of(country(hosts.get(0))), when, first, why);
    } else {
      hosts.forEach(
          host ->
              addPossible(
                  id + "-" + host.toLowerCase(Locale.ROOT),
                  List.of(country(host)),
                  when,
                  first,
                  why));
    }
  }

  private MapNode.Entry country(String host) {
    return new MapNode.Entry(COUNTRY, making.file(), new TextNode(making.file(), host));
  }

  private void addPossible(
      String id, List<MapNode.Entry> known, String when, LocalDate first, Why why) {
    Entry imagined =
        new Entry(
            new MapNode(making.file(), known),
            section.shape(),
            id,
            "the " + section.shape().label() + " of " + owner.label());
    Ask ask =
        Ask.existence(
            section.type(),
            id,
            isOfTheCase() ? making.partnershipId() : owner.id(),
            String.format(section.wasThere(), owner.label()) + when + ", and when?",
            making.file());
    add(imagined, making.values().open(why, ask, Domain.yesNo()), first);
  }

  private String id() {
    String name = section.shape().name();
    return isOfTheCase() ? name : owner.id() + "-" + name;
  }

  private boolean isOfTheCase() {
    return section.owner().isEmpty();
  }
}
