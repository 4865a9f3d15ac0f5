package org.plumbline.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Uncertain;
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
    return !ends.isEmpty() && ends.stream().allMatch(end -> last(end).isBefore(day));
  }

  /** The last day on which some phase certainly ran. */
  Optional<LocalDate> lastDay() {
    return ends.stream().map(Phases::first).max(java.util.Comparator.naturalOrder());
  }

  private static LocalDate first(Uncertain end) {
    return (LocalDate) end.in(question -> DatesOf.end(question, true));
  }

  private static LocalDate last(Uncertain end) {
    if (end instanceof Uncertain.Accounts accounts) {
      return accounts.byAccount().stream()
          .map(Phases::last)
          .max(java.util.Comparator.naturalOrder())
          .orElseThrow();
    }
    return (LocalDate) end.in(question -> DatesOf.end(question, false));
  }
}
