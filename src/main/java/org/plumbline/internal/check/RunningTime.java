package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Dates;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.RelevantDates;

/** The time over which assistance ran, in all phases. */
record RunningTime(List<CaseFact> phases) {
  static RunningTime of(List<CaseFact> facts) {
    return new RunningTime(
        facts.stream().filter(fact -> fact.type().type() == Phase.class).toList());
  }

  /** Whether every phase certainly ended before {@code day}. */
  boolean endedBefore(LocalDate day) {
    return !phases.isEmpty()
        && phases.stream()
            .allMatch(phase -> RelevantDates.last(phase.value(Phase::to)).isBefore(day));
  }

  /** The last day on which some phase certainly ran; empty if there is no such day. */
  Optional<LocalDate> lastDay() {
    return phases.stream()
        .filter(phase -> !lastStart(phase).isAfter(firstEnd(phase)))
        .map(RunningTime::firstEnd)
        .filter(day -> day.isAfter(Dates.EVER))
        .max(Comparator.naturalOrder());
  }

  private static LocalDate lastStart(CaseFact phase) {
    return RelevantDates.last(phase.value(Phase::from));
  }

  private static LocalDate firstEnd(CaseFact phase) {
    return RelevantDates.first(phase.value(Phase::to));
  }
}
