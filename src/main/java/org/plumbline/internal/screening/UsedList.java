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
 * A list that cases are screened against, in one or several editions. Immutable.
 *
 * @param name by which people call it up, such as {@code us-sdn}
 * @param editions at least one
 * @param passedOver sentences about folders of the list that hold no edition that can be read
 */
public record UsedList(String name, List<Edition> editions, List<String> passedOver) {
  private static final Comparator<Edition> BY_DATE = Comparator.comparing(Edition::date);

  /** Copies the editions. */
  public UsedList {
    editions = SameIds.of(editions);
    passedOver = List.copyOf(passedOver);
  }

  /** A list whose editions can all be read. */
  public UsedList(String name, List<Edition> editions) {
    this(name, editions, List.of());
  }

  /** The newest of its editions, whole or not. */
  public Edition newest() {
    return editions.stream().max(BY_DATE).orElseThrow();
  }

  /** The editions that together say who is listed now: the newest whole one, and newer extracts. */
  public List<Edition> current() {
    return on(Dates.NEVER);
  }

  /**
   * The editions that together say who was listed on a day, by date: the newest whole one, and the
   * extracts that came after it. If all are of a later day, the oldest whole one with what came
   * before it.
   */
  List<Edition> on(LocalDate day) {
    List<Edition> sorted = editions.stream().sorted(BY_DATE).toList();
    List<Edition> until = sorted.stream().filter(edition -> !edition.date().isAfter(day)).toList();
    if (until.isEmpty()) {
      return wholes(sorted)
          .min(BY_DATE)
          .map(
              first ->
                  sorted.stream().filter(edition -> !edition.date().isAfter(first.date())).toList())
          .orElse(sorted);
    }
    return wholes(until)
        .max(BY_DATE)
        .map(
            base ->
                until.stream().filter(edition -> !edition.date().isBefore(base.date())).toList())
        .orElse(until);
  }

  private static Stream<Edition> wholes(List<Edition> editions) {
    return editions.stream().filter(edition -> !edition.list().extract());
  }

  /** What its current editions say, as one. */
  public SanctionsList now() {
    return together(current()).list();
  }

  /** Editions as one, of the date of the newest; what a newer one says of an entry counts. */
  static Edition together(List<Edition> parts) {
    Edition newest = parts.get(parts.size() - 1);
    if (parts.size() == 1) {
      return newest;
    }
    Map<String, ListEntry> entries = new LinkedHashMap<>();
    for (Edition part : parts) {
      for (ListEntry entry : part.list().entries()) {
        entries.merge(entry.id(), entry, (older, newer) -> newer.withWhatIsIn(older));
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
   * @param date of which it is
   * @param isExact false if it may be of an earlier day
   * @param list what it says
   */
  public record Edition(LocalDate date, boolean isExact, SanctionsList list) {
    /** {@code edition of 3 May 2024}, or {@code extract of 3 May 2024}. */
    public String inWords() {
      return (list.extract() ? "extract of " : "edition of ")
          + PlainDate.of(date)
          + (isExact ? "" : " or earlier");
    }
  }
}
