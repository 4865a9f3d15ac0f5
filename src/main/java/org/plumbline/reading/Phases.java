package org.plumbline.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Uncertain;
import org.plumbline.facts.Dates;
import org.plumbline.facts.Phase;

/** When assistance ran, over all phases. */
record Phases(List<Uncertain> ends) {
  static Phases of(List<CaseFact> facts) {
    return new Phases(
        facts.stream()
            .filter(fact -> fact.type().type() == Phase.class)
            .map(fact -> fact.value("to"))
            .toList());
  }

  /** Whether every phase ended before {@code day}, whatever is uncertain. */
  boolean endedBefore(LocalDate day) {
    return !ends.isEmpty() && ends.stream().allMatch(end -> DatesOf.last(end).isBefore(day));
  }

  /** The last day on which some phase certainly ran; empty if no phase surely has one. */
  Optional<LocalDate> lastDay() {
    return ends.stream()
        .map(DatesOf::first)
        .filter(day -> day.isAfter(Dates.EVER))
        .max(Comparator.naturalOrder());
  }
}
