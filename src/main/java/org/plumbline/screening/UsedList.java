package org.plumbline.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.plumbline.screening.lists.SanctionsList;
import org.plumbline.screening.names.ReadNames;

/**
 * A list that cases are screened against, in one or several editions. Immutable.
 *
 * @param name by which people call it up, such as {@code us-sdn}
 * @param editions at least one
 */
public record UsedList(String name, List<Edition> editions) {
  /** Copies the editions. */
  public UsedList {
    editions = List.copyOf(editions);
  }

  /** The newest of its editions. */
  public Edition newest() {
    return editions.stream().max(Comparator.comparing(Edition::date)).orElseThrow();
  }

  /**
   * One edition.
   *
   * @param date of which it is
   * @param isExact false if it may be of an earlier day
   * @param list what it says
   * @param names those of its names that were read before
   */
  public record Edition(LocalDate date, boolean isExact, SanctionsList list, ReadNames names) {
    /** An edition of which no name was read before. */
    public Edition(LocalDate date, boolean isExact, SanctionsList list) {
      this(date, isExact, list, ReadNames.none());
    }

    /** The same with all its names read. */
    public Edition withNames() {
      return new Edition(date, isExact, list, EntryNames.of(list));
    }
  }
}
