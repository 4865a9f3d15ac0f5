package org.plumbline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Uncertain;
import org.plumbline.facts.Dates;
import org.plumbline.facts.FactType;
import org.plumbline.facts.Phase;
import org.plumbline.facts.Stop;
import org.plumbline.facts.StopKind;

/** What a reader of the verdict must know besides: that nothing ran that day, that there were pauses, that no rule was in force. */
final class Remarks {
  private final CheckedCase checked;
  private final LocalDate asOf;

  private Remarks(CheckedCase checked, LocalDate asOf) {
    this.checked = checked;
    this.asOf = asOf;
  }

  static List<String> of(CheckedCase checked, LocalDate asOf, boolean ended) {
    Remarks remarks = new Remarks(checked, asOf);
    List<String> all = new ArrayList<>();
    if (!ended && remarks.surelyNothingRuns()) {
      all.add(
          "No phase was running on " + asOf + "; most rules look at the phase in force, and had nothing to look at.");
    }
    all.addAll(remarks.pauses());
    if (checked.rules().isEmpty()) {
      all.add("No rule was in force on " + asOf + ".");
    }
    return all;
  }

  private boolean surelyNothingRuns() {
    return checked.facts(FactType.of(Phase.class)).stream()
        .allMatch(phase -> begins(phase).isAfter(asOf) || ends(phase).isBefore(asOf));
  }

  private static LocalDate begins(CaseFact phase) {
    return DatesOf.value(phase.value("from")).stream().min(LocalDate::compareTo).orElse(Dates.EVER);
  }

  private static LocalDate ends(CaseFact phase) {
    return DatesOf.value(phase.value("to")).stream().max(LocalDate::compareTo).orElse(Dates.NEVER);
  }

  /** The pauses that may have begun by then; the rules take paused assistance for running. */
  private List<String> pauses() {
    List<CaseFact> pauses =
        checked.facts(FactType.of(Stop.class)).stream()
            .filter(stop -> stop.value("kind").equals(Uncertain.sure(StopKind.PAUSE)))
            .filter(stop -> !stop.exists().equals(Uncertain.sure(false)))
            .filter(stop -> !begins(stop).isAfter(asOf) && !ends(stop).isBefore(asOf))
            .toList();
    if (pauses.isEmpty()) {
      return List.of();
    }
    boolean sure = pauses.stream().anyMatch(stop -> stop.exists().equals(Uncertain.sure(true)));
    String told = pauses.stream().map(Remarks::inWords).collect(Collectors.joining("; or "));
    return List.of(
        (sure ? "Paused: " : "Said to be paused, in accounts that differ: ")
            + told
            + ". The rules take a paused partnership for one that runs.");
  }

  private static String inWords(CaseFact pause) {
    return "from " + pause.value("from").written() + " (" + pause.value("why").written() + ")";
  }
}
