package org.plumbline.internal.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;

/**
 * The few values of which generated rules and generated facts are made, so that what a rule asks
 * for is often just there and just not. Some texts are such as an engine may take for something
 * else.
 */
final class Stock {
  /** The day on which the facts are checked; a leap day is near, and the ends of months. */
  private static final LocalDate DAY = GeneratedFacts.DAY;

  private static final List<String> TEXTS = List.of("p", "a", "7", "07", "", "\"\\' +");
  private static final List<LocalDate> DAYS =
      List.of(
          Dates.EVER,
          LocalDate.of(2020, 2, 29),
          DAY.minusYears(1).minusDays(1),
          DAY.minusYears(1),
          DAY.minusMonths(2),
          DAY.minusMonths(2).minusDays(1),
          DAY.minusDays(1),
          DAY,
          DAY.plusDays(1),
          Dates.NEVER);
  private static final List<Set<String>> LISTS =
      List.of(Set.of(), Set.of("a"), Set.of("a", "7"), Set.of("p", "", "GB"), Set.of("07", "A"));
  private static final int MOST_CONSTANTS = 4;

  /** The dated values that are there on the day, by their names. */
  static final List<Fact> VALUES =
      List.of(
          new Value("none", 0),
          new Value("one", 1),
          new Value("two", 2),
          new Value("below", -1),
          new Value("edition", 2021_06_30),
          new Value("no-day", 2021_06_31),
          new ValueList("nothing", Set.of()),
          new ValueList("few", Set.of("a", "7")),
          new ValueList("more", Set.of("p", "a", "", "GB", "07")));

  private Stock() {}

  /** The values that a property of this name and type may have. */
  static List<?> of(String name, Class<?> type) {
    if (type == String.class) {
      return texts(name);
    }
    if (type == LocalDate.class) {
      return DAYS;
    }
    if (type == boolean.class) {
      return List.of(true, false);
    }
    if (type == int.class) {
      return List.of(-1, 0, 1, 2, 3);
    }
    return type == Set.class
        ? LISTS
        : Stream.of(type.getEnumConstants()).limit(MOST_CONSTANTS).toList();
  }

  private static List<String> texts(String name) {
    return switch (name) {
      case "partnership" -> List.of("p", "p", "a");
      case "state", "country", "authority" -> List.of("GB", "XA", "a");
      default -> TEXTS;
    };
  }
}
