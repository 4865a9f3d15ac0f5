package org.plumbline.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.CaseFact;
import org.plumbline.facts.Dates;
import org.plumbline.facts.Phase;

/** When assistance ran, over all phases. */
record Phases(List<CaseFact> phases) {
  static Phases of(List<CaseFact> facts) {
    return new Phases(facts.stream().filter(fact -> fact.type().type() == Phase.class).toList());
  }

  /** Whether every phase ended before {@code day}, whatever is uncertain. */
  boolean endedBefore(LocalDate day) {
    return !phases.isEmpty()
        && phases.stream().allMatch(phase -> DatesOf.last(phase.value("to")).isBefore(day));
  }

  /** The last day on which some phase certainly ran; empty if there is no such day. */
  Optional<LocalDate> lastDay() {
    return phases.stream()
        .filter(phase -> !lastStart(phase).isAfter(firstEnd(phase)))
        .map(Phases::firstEnd)
        .filter(day -> day.isAfter(Dates.EVER))
        .max(Comparator.naturalOrder());
  }

  private static LocalDate lastStart(CaseFact phase) {
    return DatesOf.last(phase.value("from"));
  }

  private static LocalDate firstEnd(CaseFact phase) {
    return DatesOf.first(phase.value("to"));
  }
}
