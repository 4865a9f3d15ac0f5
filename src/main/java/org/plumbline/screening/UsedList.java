package org.plumbline.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.plumbline.screening.lists.SanctionsList;

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
   */
  public record Edition(LocalDate date, boolean isExact, SanctionsList list) {}
}
