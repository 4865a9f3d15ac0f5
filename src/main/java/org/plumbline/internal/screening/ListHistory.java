package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.fact.Dates;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;

/** Who was on one list and when, worked out from all its editions. */
final class ListHistory {
  private final List<Edition> editions;

  /**
   * One edition.
   *
   * @param date of the edition
   * @param isExact false if the edition may be earlier
   * @param isWhole false for an extract; an entry that is not in an extract may still be listed
   * @param entries by id
   */
  record Edition(LocalDate date, boolean isExact, boolean isWhole, Map<String, ListEntry> entries) {
    static Edition of(LocalDate date, boolean isExact, boolean isWhole, List<ListEntry> entries) {
      return new Edition(
          date,
          isExact,
          isWhole,
          entries.stream()
              .collect(
                  Collectors.toMap(
                      ListEntry::id, entry -> entry, (entry, same) -> entry, LinkedHashMap::new)));
    }

    private Edition and(Edition sameDay) {
      Map<String, ListEntry> all = new LinkedHashMap<>(entries);
      sameDay.entries.forEach((id, entry) -> all.merge(id, entry, ListEntry::completedFrom));
      return new Edition(date, isExact && sameDay.isExact, isWhole || sameDay.isWhole, all);
    }

    private LocalDate earliest() {
      return isExact ? date : Dates.EVER;
    }
  }

  /**
   * One uninterrupted time of an entry on the list.
   *
   * @param entry from the newest of these editions; if that is an extract, completed from the
   *     editions before it, back to the newest whole one
   * @param edition the date of that edition
   * @param names from all of these editions, the newest first: the newest may have dropped a name,
   *     or may have been read without its file of aliases
   * @param countries from the newest of these editions that gives any
   * @param from the first day on the list
   * @param to the last day on the list; NEVER unless a newer whole edition lacks the entry
   * @param unconfirmed present if the entry is on the list but newer extracts do not contain it
   */
  record Stay(
      ListEntry entry,
      LocalDate edition,
      List<ListedName> names,
      Set<String> countries,
      ListingPeriod from,
      ListingPeriod to,
      Optional<UnconfirmedListings> unconfirmed) {}

  private ListHistory(List<Edition> editions) {
    this.editions = editions;
  }

  /**
   * The history from one or more editions of a list, in any order. If two editions have the same
   * date, an entry in either counts as listed that day, as nobody knows which came later.
   */
  static List<Stay> of(List<Edition> editions) {
    Map<LocalDate, Edition> byDate = new TreeMap<>();
    editions.forEach(edition -> byDate.merge(edition.date(), edition, Edition::and));
    List<Edition> sorted = List.copyOf(byDate.values());
    ListHistory history = new ListHistory(sorted);
    return sorted.stream()
        .flatMap(edition -> edition.entries().keySet().stream())
        .distinct()
        .flatMap(id -> history.stays(id).stream())
        .toList();
  }

  /** Only a whole edition without the entry ends a stay; an extract without it proves nothing. */
  private List<Stay> stays(String id) {
    List<Stay> stays = new ArrayList<>();
    List<Integer> editionsWith = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < editions.size(); i++) {
      if (editions.get(i).entries().containsKey(id)) {
        editionsWith.add(i);
      } else if (editions.get(i).isWhole()) {
        if (!editionsWith.isEmpty()) {
          stays.add(stay(id, before, editionsWith, i));
          editionsWith.clear();
        }
        before = i;
      }
    }
    if (!editionsWith.isEmpty()) {
      stays.add(stay(id, before, editionsWith, editions.size()));
    }
    return stays;
  }

  /**
   * @param before the last whole edition before the stay; negative if there is none
   * @param editionsWith the editions that contain the entry
   * @param after the first whole edition after the stay; the number of editions if there is none
   */
  private Stay stay(String id, int before, List<Integer> editionsWith, int after) {
    int last = editionsWith.get(editionsWith.size() - 1);
    Map<String, ListedName> names = new LinkedHashMap<>();
    Set<String> countries = Set.of();
    for (int at = editionsWith.size() - 1; at >= 0; at--) {
      ListEntry present = entry(id, editionsWith.get(at));
      present.names().forEach(name -> names.putIfAbsent(name.text(), name));
      countries = countries.isEmpty() ? present.countries() : countries;
    }
    ListEntry entry = entryOf(id, editionsWith);
    boolean isOn = after == editions.size() && entry.to().isEmpty();
    return new Stay(
        entry,
        editions.get(last).date(),
        List.copyOf(names.values()),
        countries,
        entry.from().map(ListingPeriod::of).orElseGet(() -> from(before, editionsWith.get(0))),
        entry.to().map(ListingPeriod::of).orElseGet(() -> to(last, after)),
        isOn && last + 1 < editions.size()
            ? Optional.of(
                new UnconfirmedListings(editions.get(last).date(), editions.get(last + 1).date()))
            : Optional.empty());
  }

  private ListEntry entryOf(String id, List<Integer> editionsWith) {
    int at = editionsWith.size() - 1;
    ListEntry entry = entry(id, editionsWith.get(at));
    while (!editions.get(editionsWith.get(at)).isWhole() && at > 0) {
      at--;
      entry = entry.completedFrom(entry(id, editionsWith.get(at)));
    }
    return entry;
  }

  private ListEntry entry(String id, int edition) {
    return Optional.ofNullable(editions.get(edition).entries().get(id)).orElseThrow();
  }

  /** After the last whole edition without the entry, and by the first edition with it. */
  private ListingPeriod from(int before, int first) {
    LocalDate by = editions.get(first).date();
    LocalDate after = before < 0 ? Dates.EVER : editions.get(before).earliest();
    return new ListingPeriod(after.equals(Dates.EVER) ? after : after.plusDays(1), by);
  }

  /** On or after the last edition with the entry, and before the next whole edition. */
  private ListingPeriod to(int last, int after) {
    return after == editions.size()
        ? ListingPeriod.of(Dates.NEVER)
        : new ListingPeriod(editions.get(last).earliest(), editions.get(after).date().minusDays(1));
  }
}
