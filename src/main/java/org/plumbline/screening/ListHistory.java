package org.plumbline.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.facts.Dates;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListedName;

/** Who was on one list and when, as its editions tell together. */
final class ListHistory {
  private final List<Edition> editions;

  /**
   * One edition.
   *
   * @param date of which it is
   * @param isExact false if it may be earlier
   * @param entries by id
   */
  record Edition(LocalDate date, boolean isExact, Map<String, ListEntry> entries) {
    static Edition of(LocalDate date, boolean isExact, List<ListEntry> entries) {
      return new Edition(
          date,
          isExact,
          entries.stream()
              .collect(
                  Collectors.toMap(
                      ListEntry::id, entry -> entry, (one, same) -> one, LinkedHashMap::new)));
    }

    /** Both as one. */
    private Edition and(Edition other) {
      Map<String, ListEntry> all = new LinkedHashMap<>(entries);
      other.entries.forEach((id, entry) -> all.merge(id, entry, ListEntry::withNamesOf));
      return new Edition(date, isExact && other.isExact, all);
    }

    /** The first day of which it can be. */
    private LocalDate earliest() {
      return isExact ? date : Dates.EVER;
    }
  }

  /**
   * An entry and how long it was on the list without a gap.
   *
   * @param entry as the newest of these editions has it
   * @param edition the date of that edition
   * @param names that any of these editions has, those of the newest first: who is still listed may
   *     have lost a name, or the newest may have been read without its file of aliases
   * @param countries as the newest of these editions has them that has any
   * @param from the first day on the list
   * @param to the last day on the list; NEVER if it is on the newest edition
   */
  record Stay(
      ListEntry entry,
      LocalDate edition,
      List<ListedName> names,
      Set<String> countries,
      Span from,
      Span to) {}

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

  private List<Stay> stays(String id) {
    List<Stay> stays = new ArrayList<>();
    int begun = -1;
    for (int i = 0; i <= editions.size(); i++) {
      boolean isOn = i < editions.size() && editions.get(i).entries().containsKey(id);
      if (isOn && begun < 0) {
        begun = i;
      } else if (!isOn && begun >= 0) {
        stays.add(stay(id, begun, i - 1));
        begun = -1;
      }
    }
    return stays;
  }

  private Stay stay(String id, int first, int last) {
    ListEntry entry = Optional.ofNullable(editions.get(last).entries().get(id)).orElseThrow();
    Map<String, ListedName> names = new LinkedHashMap<>();
    Set<String> countries = Set.of();
    for (int i = last; i >= first; i--) {
      ListEntry one = Optional.ofNullable(editions.get(i).entries().get(id)).orElseThrow();
      one.names().forEach(name -> names.putIfAbsent(name.text(), name));
      countries = countries.isEmpty() ? one.countries() : countries;
    }
    return new Stay(
        entry,
        editions.get(last).date(),
        List.copyOf(names.values()),
        countries,
        entry.from().map(Span::of).orElseGet(() -> from(first)),
        entry.to().map(Span::of).orElseGet(() -> to(last)));
  }

  /** After the edition before, in which it was not; by the first edition that has it. */
  private Span from(int first) {
    LocalDate by = editions.get(first).date();
    LocalDate after = first == 0 ? Dates.EVER : editions.get(first - 1).earliest();
    return new Span(after.equals(Dates.EVER) ? after : after.plusDays(1), by);
  }

  /** On the last edition that has it, and no more on the next. */
  private Span to(int last) {
    return last == editions.size() - 1
        ? Span.of(Dates.NEVER)
        : new Span(editions.get(last).earliest(), editions.get(last + 1).date().minusDays(1));
  }
}
