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

/** Who was on one list and when, as its editions tell together. */
final class ListHistory {
  private final List<Edition> editions;

  /**
   * One edition.
   *
   * @param date of which it is
   * @param isExact false if it may be earlier
   * @param isWhole false if it is a part, from which nobody may conclude who is not listed
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

    /** Both as one. */
    private Edition and(Edition otherEdition) {
      Map<String, ListEntry> all = new LinkedHashMap<>(entries);
      otherEdition.entries.forEach((id, entry) -> all.merge(id, entry, ListEntry::withWhatIsIn));
      return new Edition(
          date, isExact && otherEdition.isExact, isWhole || otherEdition.isWhole, all);
    }

    /** The first day of which it can be. */
    private LocalDate earliest() {
      return isExact ? date : Dates.EVER;
    }
  }

  /**
   * An entry and how long it was on the list without a gap.
   *
   * @param entry as the newest of these editions has it; if that is an extract, with what the
   *     editions before it, back to the newest whole one, say besides
   * @param edition the date of that edition
   * @param names that any of these editions has, those of the newest first: who is still listed may
   *     have lost a name, or the newest may have been read without its file of aliases
   * @param countries as the newest of these editions has them that has any
   * @param from the first day on the list
   * @param to the last day on the list; NEVER if no newer whole edition is without it
   * @param unconfirmed if it is on the list, and newer extracts do not have it
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
   * The history that editions of one list tell, at least one, in any order. Of two of one day
   * nobody knows which is the later: who stands in either was on the list that day.
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

  /** Only a whole edition without an entry ends a stay; an extract without it says nothing. */
  private List<Stay> stays(String id) {
    List<Stay> stays = new ArrayList<>();
    List<Integer> having = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < editions.size(); i++) {
      if (editions.get(i).entries().containsKey(id)) {
        having.add(i);
      } else if (editions.get(i).isWhole()) {
        if (!having.isEmpty()) {
          stays.add(stay(id, before, having, i));
          having.clear();
        }
        before = i;
      }
    }
    if (!having.isEmpty()) {
      stays.add(stay(id, before, having, editions.size()));
    }
    return stays;
  }

  /**
   * One stay.
   *
   * @param before the last whole edition before it, without it; negative if there is none
   * @param having the editions that have it
   * @param after the first whole edition after it, without it; as many as there are if none is
   */
  private Stay stay(String id, int before, List<Integer> having, int after) {
    int last = having.get(having.size() - 1);
    Map<String, ListedName> names = new LinkedHashMap<>();
    Set<String> countries = Set.of();
    for (int k = having.size() - 1; k >= 0; k--) {
      ListEntry singleEntry = entry(id, having.get(k));
      singleEntry.names().forEach(name -> names.putIfAbsent(name.text(), name));
      countries = countries.isEmpty() ? singleEntry.countries() : countries;
    }
    ListEntry entry = entryOf(id, having);
    boolean isOn = after == editions.size() && entry.to().isEmpty();
    return new Stay(
        entry,
        editions.get(last).date(),
        List.copyOf(names.values()),
        countries,
        entry.from().map(ListingPeriod::of).orElseGet(() -> from(before, having.get(0))),
        entry.to().map(ListingPeriod::of).orElseGet(() -> to(last, after)),
        isOn && last + 1 < editions.size()
            ? Optional.of(
                new UnconfirmedListings(editions.get(last).date(), editions.get(last + 1).date()))
            : Optional.empty());
  }

  private ListEntry entryOf(String id, List<Integer> having) {
    int k = having.size() - 1;
    ListEntry entry = entry(id, having.get(k));
    while (!editions.get(having.get(k)).isWhole() && k > 0) {
      k--;
      entry = entry.withWhatIsIn(entry(id, having.get(k)));
    }
    return entry;
  }

  private ListEntry entry(String id, int edition) {
    return Optional.ofNullable(editions.get(edition).entries().get(id)).orElseThrow();
  }

  /** After the whole edition before, in which it was not; by the first edition that has it. */
  private ListingPeriod from(int before, int first) {
    LocalDate by = editions.get(first).date();
    LocalDate after = before < 0 ? Dates.EVER : editions.get(before).earliest();
    return new ListingPeriod(after.equals(Dates.EVER) ? after : after.plusDays(1), by);
  }

  /** On the last edition that has it, and no more on the next whole one. */
  private ListingPeriod to(int last, int after) {
    return after == editions.size()
        ? ListingPeriod.of(Dates.NEVER)
        : new ListingPeriod(editions.get(last).earliest(), editions.get(after).date().minusDays(1));
  }
}
