package org.plumbline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.casefile.CaseFact;

/**
 * When facts could be known.
 *
 * @param bySource the last possible day of publication of each source that records one
 */
record Publications(Map<String, LocalDate> bySource) {
  /** Copies the map. */
  Publications {
    bySource = Map.copyOf(bySource);
  }

  /**
   * The day on which all of {@code facts} could be known; empty if the publication of one is not
   * recorded.
   */
  Optional<LocalDate> latest(Collection<CaseFact> facts) {
    List<LocalDate> days = new ArrayList<>();
    for (CaseFact fact : facts) {
      if (!fact.sources().isEmpty()) {
        Optional<LocalDate> first = earliest(fact);
        if (first.isEmpty()) {
          return Optional.empty();
        }
        days.add(first.get());
      }
    }
    return days.stream().max(Comparator.naturalOrder());
  }

  private Optional<LocalDate> earliest(CaseFact fact) {
    return fact.sources().stream()
        .map(bySource::get)
        .filter(java.util.Objects::nonNull)
        .min(Comparator.naturalOrder());
  }
}
