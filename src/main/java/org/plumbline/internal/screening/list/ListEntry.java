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
 * @param id in the list, such as {@code 9639}, {@code GHR0055} or {@code TAi.004}; unique in the
 *     list
 * @param kind of person or thing
 * @param names at least one, those of quality {@link NameQuality#PRIMARY} first
 * @param countries ISO 3166-1 alpha-2 codes of its addresses, nationalities and places; empty if
 *     the list gives none
 * @param programmes the legal grounds as published, such as {@code SDGT} or {@code Global Human
 *     Rights}
 * @param effects of the listing; empty if the list does not show them
 * @param from the first day of the listing; empty if the list does not give it, and then it is only
 *     known that the entry was listed by the date of the list
 * @param to the last day of the listing; empty if it continues
 * @param links to other parties
 * @param remarks anything else in the list that a person should read; may be empty
 * @param authority who listed it, if a file combines several authorities: a state (ISO 3166-1
 *     alpha-2), UN or EU; empty if it is {@link PublishedList#authority()} or not known
 * @param source the list it comes from, if a file combines several, such as {@code Entity List (EL)
 *     - Bureau of Industry and Security}; empty if the file is one list or does not say
 * @param place in the file
 * @param listed false for a party that the list only names as the end of a link; it must never be
 *     reported as listed
 * @param measures the single listings, if the entry combines several; {@code programmes}, {@code
 *     effects}, {@code from} and {@code to} then sum them up; empty if the entry is one listing
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
   * This entry, completed from another edition: one of the same day, or an older one if this is
   * from an extract. An extract may contain only part of an entry, and what it leaves out still
   * holds.
   */
  public ListEntry completedFrom(ListEntry older) {
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

  public ListEntry withId(String newId) {
    return with(newId, authority);
  }

  /** The same entry as the listing of an authority; unchanged if that is empty. */
  public ListEntry ofAuthority(String newAuthority) {
    return newAuthority.isEmpty() ? this : with(id, newAuthority);
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

  /** Another listing of the same party, without its links: the first entry has them. */
  public ListEntry alsoOn(String newSource, Set<Effect> newEffects, Optional<LocalDate> newFrom) {
    return new ListEntry(
        qualified(newSource),
        kind,
        names,
        countries,
        programmes,
        newEffects,
        newFrom,
        Optional.empty(),
        List.of(),
        remarks,
        authority,
        newSource,
        place,
        listed,
        List.of());
  }

  /** The values that may tell entries with the same published id apart. */
  public List<String> qualifiers() {
    return List.of(source, authority, String.join(", ", programmes));
  }

  /** The published id, followed by the value that tells it apart from others with that id. */
  public String qualified(String by) {
    return id + "@" + by;
  }

  /** The id of the party; the same for its entries on several lists that a file combines. */
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

  /** The first of its names. */
  public String name() {
    return names.get(0).text();
  }

  /**
   * Identifies the content of the entry: the first 16 digits of the SHA-256 of everything the list
   * says about it, in lower-case hex. The place in the file does not count.
   */
  public String fingerprint() {
    return Fingerprint.of(this);
  }
}
