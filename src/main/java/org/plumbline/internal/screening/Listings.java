package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.fact.Dates;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.word.Effect;
import org.plumbline.fact.word.Listed;
import org.plumbline.fact.word.Standing;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.FactValues;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.screening.links.OnList;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.Measure;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.problem.Place;
import org.plumbline.source.Source;
import org.plumbline.source.SourceKind;
import org.plumbline.source.WrittenDate;

/**
 * Turns list entries into facts, one listing for each effect of an entry, and collects their
 * sources. A date or an effect that the list does not give becomes an open question.
 */
final class Listings {
  private static final String EFFECT = FactComponent.nameOf(Listing::effect);

  private final List<CaseFact> facts = new ArrayList<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private final LocalDate day;
  private final LocalDate known;

  /**
   * @param known listings that became known after this day are left out
   */
  Listings(LocalDate day, LocalDate known) {
    this.day = day;
    this.known = known;
  }

  /** One sentence for each listing that newer extracts do not confirm. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  List<CaseFact> facts() {
    return facts;
  }

  Map<String, Source> sources() {
    return sources;
  }

  /**
   * One uninterrupted time of an entry on a list.
   *
   * @param list the name of the list
   * @param kind the published list and its form
   * @param edition the date of the newest edition with the entry
   * @param from the first day on the list
   * @param to the last day on the list
   * @param unconfirmed present if newer extracts do not contain the entry
   */
  record Period(
      String list,
      PublishedList kind,
      LocalDate edition,
      ListEntry entry,
      ListingPeriod from,
      ListingPeriod to,
      Optional<UnconfirmedListings> unconfirmed) {
    static Period of(Match match) {
      return new Period(
          match.list(),
          match.listKind(),
          match.edition(),
          match.entry(),
          match.from(),
          match.to(),
          match.unconfirmed());
    }

    /** None if no list lists the party. */
    static List<Period> of(Screening screening, Party party) {
      return party.onList().stream()
          .flatMap(onList -> screening.stays(onList).stream().map(stay -> of(onList, stay)))
          .toList();
    }

    private static Period of(OnList onList, ListHistory.Stay stay) {
      return new Period(
          onList.list(),
          onList.kind(),
          stay.edition(),
          stay.entry(),
          stay.from(),
          stay.to(),
          stay.unconfirmed());
    }

    String title() {
      return ListedTarget.title(entry, kind.title());
    }

    /** The same for one authority, if the entry combines listings by several. */
    private Period of(String authority, List<Measure> measures) {

      return new Period(
          list,
          kind,
          edition,
          entry.ofAuthority(authority),
          Measure.firstDay(measures).map(ListingPeriod::of).orElse(from),
          Measure.lastDay(measures).map(ListingPeriod::of).orElse(to),
          unconfirmed);
    }

    boolean isKnownOn(LocalDate day) {
      return !from.last().isAfter(day);
    }

    boolean mayHoldOn(LocalDate day) {
      return !from.first().isAfter(day) && !to.last().isBefore(day);
    }
  }

  /** Adds one listing for each effect, because effects have different consequences. */
  void add(ScreenedBody body, Period stay, Uncertain exists) {
    stay.unconfirmed()
        .filter(unconfirmed -> unconfirmed.isOn(day, known))
        .ifPresent(unconfirmed -> remarks.add(remark(stay, unconfirmed)));
    String id = body.id() + "-" + stay.list() + "-" + stay.entry().id();
    if (stay.entry().effects().isEmpty()) {
      add(body, stay, id, exists, effect(stay, id));
    } else {
      for (Effect effect : new TreeSet<>(stay.entry().effects())) {
        Map<String, Period> byAuthority = byAuthority(stay, effect);
        byAuthority.forEach(
            (authority, period) ->
                add(body, period, id + authority + "-" + effect, exists, Uncertain.sure(effect)));
      }
    }
  }

  /**
   * The stay with one of its effects. If the entry combines listings by several authorities, there
   * is one stay for each authority whose listing has the effect, with its own dates.
   */
  private Map<String, Period> byAuthority(Period stay, Effect effect) {
    Map<String, List<Measure>> measures = new TreeMap<>();
    for (Measure measure : stay.entry().measures()) {
      if (measure.effects().contains(effect)) {
        measures.computeIfAbsent(measure.authority(), text -> new ArrayList<>()).add(measure);
      }
    }
    if (measures.isEmpty()) {
      return Map.of("", stay);
    }
    Map<String, Period> periods = new TreeMap<>();
    measures.forEach(
        (authority, measuresOfAuthority) -> {
          Period period = stay.of(authority, measuresOfAuthority);
          if (period.mayHoldOn(day) && period.isKnownOn(known)) {
            periods.put(measures.size() == 1 ? "" : "-" + authority, period);
          }
        });
    return periods;
  }

  private void add(ScreenedBody body, Period stay, String id, Uncertain exists, Uncertain effect) {
    FactValues<Listing> values =
        FactValues.of(Listing.class, id)
            .with(Listing::organisation, body.id())
            .with(Listing::listed, Listed.BODY)
            .with(Listing::name, body.value(Organisation::name))
            .with(Listing::country, body.value(Organisation::country))
            .with(Listing::region, body.value(Organisation::region))
            .with(Listing::security, body.security())
            .with(Listing::authority, authority(stay))
            .with(Listing::list, stay.title())
            .with(Listing::effect, effect)
            .with(Listing::from, date(stay, Listing::from, "first", stay.from(), id))
            .with(Listing::to, date(stay, Listing::to, "last", stay.to(), id));
    facts.add(
        new CaseFact(
            FactType.of(Listing.class),
            id,
            exists,
            values.all(),
            stay.entry().place(),
            List.of(source(stay)),
            Optional.of(Standing.OFFICIAL),
            List.of()));
  }

  private static String remark(Period stay, UnconfirmedListings unconfirmed) {
    return entryInWords(stay)
        + " counts as listed, but has not been confirmed since "
        + PlainDate.of(unconfirmed.since())
        + ": newer editions of "
        + stay.list()
        + " are extracts that do not contain it, and an extract does not end a listing.";
  }

  private static String entryInWords(Period stay) {
    return stay.entry().name() + " (entry " + stay.entry().id() + " of the " + stay.title() + ")";
  }

  /**
   * The source counts as published on the first day of the listing, or with the first edition that
   * has it.
   */
  private String source(Period stay) {
    return source(
        stay.list() + ":" + stay.entry().id(),
        "Entry " + stay.entry().id() + ", " + stay.entry().name(),
        stay.title(),
        stay.from().last(),
        stay.entry().place());
  }

  /** Adds a source and returns its id. */
  String source(String id, String title, String publisher, LocalDate published, Place place) {
    sources.putIfAbsent(
        id,
        new Source(
            id,
            title,
            publisher,
            Optional.of(SourceKind.OFFICIAL),
            "",
            Optional.of(new WrittenDate(published, published, published.toString())),
            "",
            Optional.empty(),
            Optional.of(Standing.OFFICIAL),
            place));
    return id;
  }

  /** Adds the source that the user names for an own link; its date of publication is not known. */
  String ownSource(String title, Place place) {
    String id = LinksOnDay.OWN + ":" + place.line();
    sources.putIfAbsent(
        id,
        new Source(
            id,
            title,
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.of(Standing.ALLEGED),
            place));
    return id;
  }

  private static String authority(Period stay) {
    String own = stay.entry().authority();
    return own.isEmpty() ? stay.kind().authority() : own;
  }

  private static Uncertain effect(Period stay, String id) {
    return Uncertain.asked(
        new Question(
            id + "." + EFFECT,
            id,
            EFFECT,
            Why.UNKNOWN,
            "what is the effect of listing " + entryInWords(stay) + "?",
            new Question.OneOf(List.of((Object[]) Effect.values())),
            stay.entry().place()),
        "unknown");
  }

  private static Uncertain date(
      Period stay, FactComponent<Listing> day, String end, ListingPeriod span, String id) {
    if (span.isSure()) {
      return Uncertain.sure(span.last());
    }
    String component = day.name();
    String written =
        span.first().equals(Dates.EVER)
            ? PlainDate.of(span.last()) + " or earlier"
            : "between " + PlainDate.of(span.first()) + " and " + PlainDate.of(span.last());
    return Uncertain.asked(
        new Question(
            id + "." + component,
            id,
            component,
            Why.PARTIAL_DATE,
            "what was the "
                + end
                + " day of the listing of "
                + entryInWords(stay)
                + " ("
                + written
                + ")?",
            new Question.Days(span.first(), span.last()),
            stay.entry().place()),
        written);
  }
}
