package org.plumbline.internal.screening.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.word.Effect;
import org.plumbline.problem.Place;

/**
 * One entry of a sanctions list, as published. Immutable.
 *
 * @param id what the list calls it, such as {@code 9639}, {@code GHR0055} or {@code TAi.004};
 *     unique in the list
 * @param kind what it names
 * @param names at least one, those of quality {@link NameQuality#PRIMARY} first
 * @param countries ISO 3166-1 alpha-2 codes of its addresses, nationalities and places; empty if
 *     the list gives none
 * @param programmes the legal grounds as published, such as {@code SDGT} or {@code Global Human
 *     Rights}
 * @param effects what the listing does; empty if it cannot be told from the list
 * @param from the first day on which it was listed; empty if the list does not say, and then it is
 *     only known that it was listed by the date of the list
 * @param to the last day on which it was listed; empty if it still is
 * @param links to others
 * @param remarks whatever else the list says that a person should read; empty if nothing
 * @param authority whose listing it is, where a file mixes those of several: a state (ISO 3166-1
 *     alpha-2), UN or EU; empty if it is {@link PublishedList#authority()} or not said
 * @param source the list it was taken from, where a file mixes several, such as {@code Entity List
 *     (EL) - Bureau of Industry and Security}; empty if the file is one list or does not say
 * @param place where it stands in the file
 * @param listed whether the list lists it; false for somebody whom it only names as an end of a
 *     link, and who must never be told to be listed
 * @param measures if the entry joins several listings, each of them, and then {@code programmes},
 *     {@code effects}, {@code from} and {@code to} sum them up; empty if the entry is one listing
 */
public record ListEntry(
    String id,
    EntryKind kind,
    List<ListedName> names,
    Set<String> countries,
    List<String> programmes,
    Set<Effect> effects,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<EntryLink> links,
    String remarks,
    String authority,
    String source,
    Place place,
    boolean listed,
    List<Measure> measures) {
  /** How many digits {@link #fingerprint()} has. */
  public static final int FINGERPRINT = 16;

  /** Copies the collections. */
  public ListEntry {
    names = List.copyOf(names);
    countries = Set.copyOf(countries);
    programmes = List.copyOf(programmes);
    effects = Set.copyOf(effects);
    links = List.copyOf(links);
    measures = List.copyOf(measures);
  }

  /** A single listing in a file that is one list of one authority. */
  public ListEntry(
      String id,
      EntryKind kind,
      List<ListedName> names,
      Set<String> countries,
      List<String> programmes,
      Set<Effect> effects,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      List<EntryLink> links,
      String remarks,
      Place place) {
    this(
        id,
        kind,
        names,
        countries,
        programmes,
        effects,
        from,
        to,
        links,
        remarks,
        "",
        "",
        place,
        true,
        List.of());
  }

  /**
   * The same, and what another edition says of it besides: one of the same day, or an older one if
   * this is an extract, which may tell a part of an entry and ends nothing that it does not tell.
   */
  public ListEntry withWhatIsIn(ListEntry older) {
    return new ListEntry(
        id,
        kind == EntryKind.NOT_SAID ? older.kind : kind,
        both(names, older.names),
        countries.isEmpty() ? older.countries : countries,
        both(programmes, older.programmes),
        Set.copyOf(both(effects, older.effects)),
        from.isPresent() ? from : older.from,
        to,
        both(links, older.links),
        remarks.isEmpty() ? older.remarks : remarks,
        authority.isEmpty() ? older.authority : authority,
        source.isEmpty() ? older.source : source,
        place,
        listed || older.listed,
        both(measures, older.measures));
  }

  private static <T> List<T> both(Collection<T> newer, Collection<T> older) {
    Set<T> all = new LinkedHashSet<>(newer);
    all.addAll(older);
    return List.copyOf(all);
  }

  /** The same under another id. */
  public ListEntry withId(String otherText) {
    return with(otherText, authority);
  }

  /** The same, as the listing of an authority; as it is, if that is not said. */
  public ListEntry of(String whose) {
    return whose.isEmpty() ? this : with(id, whose);
  }

  private ListEntry with(String newId, String newAuthority) {
    return new ListEntry(
        newId,
        kind,
        names,
        countries,
        programmes,
        effects,
        from,
        to,
        links,
        remarks,
        newAuthority,
        source,
        place,
        listed,
        measures);
  }

  /** Another listing of the same party; whom it is linked to, the first one says. */
  public ListEntry also(String otherSource, Set<Effect> otherEffects, Optional<LocalDate> first) {
    return new ListEntry(
        qualified(otherSource),
        kind,
        names,
        countries,
        programmes,
        otherEffects,
        first,
        Optional.empty(),
        List.of(),
        remarks,
        authority,
        otherSource,
        place,
        listed,
        List.of());
  }

  /** What may tell entries with one published id apart. */
  public List<String> qualifiers() {
    return List.of(source, authority, String.join(", ", programmes));
  }

  /** Its published id and what tells it apart from another entry with that id. */
  public String qualified(String by) {
    return id + "@" + by;
  }

  /**
   * What the list calls whom it lists; the same for its entries on several lists that a file puts
   * together.
   */
  public String party() {
    for (String by : qualifiers()) {
      if (!by.isEmpty() && id.endsWith("@" + by)) {
        return id.substring(0, id.length() - by.length() - 1);
      }
    }
    int number = id.lastIndexOf('-') + 1;
    boolean isOfSeveralLists = number > 0 && source.contains("(" + id.substring(0, number - 1));
    return isOfSeveralLists ? id.substring(number) : id;
  }

  /** Its first name. */
  public String name() {
    return names.get(0).text();
  }

  /**
   * Tells this form of the entry from any other: 16 digits of the SHA-256 of all that the list says
   * of it, in lower-case hex. Where it stands in the file is not in it.
   */
  public String fingerprint() {
    return Fingerprint.of(this);
  }
}
