package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.text.PlainDate;

/**
 * A list that cases are checked against, with one or more editions. Immutable.
 *
 * @param name that people use for it, such as {@code us-sdn}
 * @param editions at least one
 * @param passedOver one sentence for each folder of the list that was skipped
 */
public record UsedList(String name, List<Edition> editions, List<String> passedOver) {
  private static final Comparator<Edition> BY_DATE = Comparator.comparing(Edition::date);

  /** Gives each entry the same id in all editions. */
  public UsedList {
    editions = SameIds.of(editions);
    passedOver = List.copyOf(passedOver);
  }

  /** A list without skipped folders. */
  public UsedList(String name, List<Edition> editions) {
    this(name, editions, List.of());
  }

  /** The newest edition, whole or extract. */
  public Edition newest() {
    return editions.stream().max(BY_DATE).orElseThrow();
  }

  /** The editions that together say who is listed now: the newest whole one, and newer extracts. */
  public List<Edition> current() {
    return on(Dates.NEVER);
  }

  /**
   * The editions that together say who was listed on a day, by date: the newest whole edition, and
   * the extracts after it. If all are later than the day: the oldest whole edition, and the
   * extracts before it.
   */
  List<Edition> on(LocalDate day) {
    List<Edition> sorted = editions.stream().sorted(BY_DATE).toList();
    List<Edition> until = sorted.stream().filter(edition -> !edition.date().isAfter(day)).toList();
    if (until.isEmpty()) {
      return wholeEditions(sorted)
          .min(BY_DATE)
          .map(
              first ->
                  sorted.stream().filter(edition -> !edition.date().isAfter(first.date())).toList())
          .orElse(sorted);
    }
    return wholeEditions(until)
        .max(BY_DATE)
        .map(
            base ->
                until.stream().filter(edition -> !edition.date().isBefore(base.date())).toList())
        .orElse(until);
  }

  private static Stream<Edition> wholeEditions(List<Edition> editions) {
    return editions.stream().filter(edition -> !edition.list().extract());
  }

  /** The current editions, combined into one. */
  public SanctionsList now() {
    return together(current()).list();
  }

  /**
   * Combines editions into one with the date of the newest; for each entry, the newer edition
   * counts.
   */
  static Edition together(List<Edition> parts) {
    Edition newest = parts.get(parts.size() - 1);
    if (parts.size() == 1) {
      return newest;
    }
    Map<String, ListEntry> entries = new LinkedHashMap<>();
    for (Edition part : parts) {
      for (ListEntry entry : part.list().entries()) {
        entries.merge(entry.id(), entry, (older, newer) -> newer.completedFrom(older));
      }
    }
    boolean extract = parts.stream().allMatch(part -> part.list().extract());
    SanctionsList list = newest.list();
    return new Edition(
        newest.date(),
        parts.stream().allMatch(Edition::isExact),
        new SanctionsList(
            list.kind(),
            list.date(),
            list.sha256(),
            new ArrayList<>(entries.values()),
            extract,
            list.notRead()));
  }

  /** The current editions in words: {@code edition of 3 May 2024 and extract of 7 May 2024}. */
  public String inWords() {
    return current().stream().map(Edition::inWords).collect(Collectors.joining(" and "));
  }

  /**
   * One edition.
   *
   * @param date of the edition
   * @param isExact false if the edition may be earlier
   * @param list its content
   */
  public record Edition(LocalDate date, boolean isExact, SanctionsList list) {
    /** How many entries it lists; those that it only mentions are not searched. */
    public long listed() {
      return list.entries().stream().filter(ListEntry::listed).count();
    }

    /** {@code edition of 3 May 2024}, or {@code extract of 3 May 2024}. */
    public String inWords() {
      return (list.extract() ? "extract of " : "edition of ")
          + PlainDate.of(date)
          + (isExact ? "" : " or earlier");
    }
  }
}
