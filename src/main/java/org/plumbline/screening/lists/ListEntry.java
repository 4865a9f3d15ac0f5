package org.plumbline.screening.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.facts.Effect;
import org.plumbline.flags.Place;

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
 *     alpha-2), UN or EU; empty if it is {@link ListKind#authority()} or not said
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

  /** The same, with the names of another form of it beside its own, and its countries. */
  public ListEntry withNamesOf(ListEntry other) {
    List<ListedName> all = new ArrayList<>(names);
    other.names.stream().filter(name -> !all.contains(name)).forEach(all::add);
    return with(id, all, countries.isEmpty() ? other.countries : countries);
  }

  /** The same under another id. */
  ListEntry withId(String other) {
    return with(other, names, countries);
  }

  private ListEntry with(String anId, List<ListedName> allNames, Set<String> anyCountries) {
    return new ListEntry(
        anId,
        kind,
        allNames,
        anyCountries,
        programmes,
        effects,
        from,
        to,
        links,
        remarks,
        authority,
        source,
        place,
        listed,
        measures);
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
