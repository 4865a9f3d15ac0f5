package org.plumbline.internal.rulebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.problem.Place;

/**
 * A number or a list that changes with time: one file in the {@code values} folder of a pack.
 *
 * @param name the file name without its ending; no two packs have a value of one name
 * @param pack the pack it belongs to
 * @param about what it is
 * @param unit what it counts, or what its items are
 * @param entries the value from each day on, the earliest first; at least one
 * @param place of its file
 */
public record DatedValue(
    String name, String pack, String about, String unit, List<Entry> entries, Place place) {
  public DatedValue {
    entries = List.copyOf(entries);
  }

  /** The value from one day on. */
  public sealed interface Entry {
    /** The first day. */
    LocalDate from();

    /** The source. */
    String source();
  }

  /** A number from that day on. */
  public record Amount(LocalDate from, int number, String source) implements Entry {}

  /** A list from that day on. */
  public record Items(LocalDate from, Set<String> items, String source) implements Entry {
    public Items {
      items = Set.copyOf(items);
    }
  }

  /** No value from that day on. */
  public record End(LocalDate from, String source) implements Entry {}

  /** Whether it is a list and not a number. */
  public boolean isList() {
    return entries.get(0) instanceof Items;
  }

  /** The value as a fact on {@code day}; empty before it begins and after it ends. */
  public Optional<Fact> on(LocalDate day) {
    return entryOn(day).flatMap(this::fact);
  }

  private Optional<Entry> entryOn(LocalDate day) {
    return entries.stream()
        .filter(entry -> !entry.from().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  private Optional<Fact> fact(Entry entry) {
    if (entry instanceof Amount amount) {
      return Optional.of(new Value(name, amount.number()));
    }
    return entry instanceof Items list
        ? Optional.of(new ValueList(name, list.items()))
        : Optional.empty();
  }

  /** The first day from {@code from} to {@code to} without a value. */
  public Optional<LocalDate> firstGap(LocalDate from, LocalDate to) {
    if (on(from).isEmpty()) {
      return Optional.of(from);
    }
    return entries.stream()
        .filter(End.class::isInstance)
        .map(Entry::from)
        .filter(day -> day.isAfter(from) && !day.isAfter(to))
        .findFirst();
  }
}
