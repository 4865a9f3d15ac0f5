package org.plumbline.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.result.Severity;
import org.plumbline.result.Verdict;
import org.plumbline.rulebook.Rulebook;

/** Says so when a verdict rests on opt-in packs alone. */
final class OptInPacks {
  private final Set<String> packs;

  private OptInPacks(Rulebook rulebook) {
    this.packs =
        rulebook.packs().stream().filter(Pack::optIn).map(Pack::id).collect(Collectors.toSet());
  }

  static List<String> remarks(
      Rulebook rulebook, List<Flag> flags, Verdict verdict, Verdict couldBe) {
    OptInPacks optIn = new OptInPacks(rulebook);
    List<String> remarks = new ArrayList<>();
    if (Set.of(Verdict.STOP, Verdict.REFER, Verdict.CAUTION, Verdict.NOTES).contains(verdict)) {
      optIn
          .onlyOptIn(flags.stream().filter(flag -> flag.certainty() == Certainty.STANDS).toList())
          .ifPresent(names -> remarks.add("The verdict rests on " + names));
    }
    if (couldBe != verdict) {
      optIn.onlyOptIn(flags).ifPresent(names -> remarks.add("The worst case rests on " + names));
    }
    return remarks;
  }

  /** The packs of the most serious flags, if all of them are opt-in. */
  private Optional<String> onlyOptIn(List<Flag> flags) {
    Optional<Severity> worst =
        flags.stream().map(Flag::severity).min(java.util.Comparator.naturalOrder());
    List<String> sources =
        worst.stream().flatMap(severity -> packsOf(flags, severity)).distinct().sorted().toList();
    return sources.isEmpty() || !packs.containsAll(sources)
        ? Optional.empty()
        : Optional.of(
            (sources.size() == 1 ? "the pack " : "the packs ")
                + String.join(", ", sources)
                + (sources.size() == 1 ? ", which runs" : ", which run")
                + " only on request.");
  }

  private static Stream<String> packsOf(List<Flag> flags, Severity severity) {
    return flags.stream().filter(flag -> flag.severity() == severity).map(Flag::pack);
  }
}
