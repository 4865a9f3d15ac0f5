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

/** Names the packs that had to be asked for, where a verdict rests on nothing else. */
final class OptInPacks {
  private final Set<String> packs;

  private OptInPacks(Rulebook rulebook) {
    this.packs =
        rulebook.packs().stream().filter(Pack::optIn).map(Pack::id).collect(Collectors.toSet());
  }

  /** What a reader of the verdict must know of such packs. */
  static List<String> remarks(
      Rulebook rulebook, List<Flag> flags, Verdict verdict, Verdict couldBe) {
    OptInPacks askedFor = new OptInPacks(rulebook);
    List<String> remarks = new ArrayList<>();
    if (Set.of(Verdict.STOP, Verdict.REFER, Verdict.CAUTION, Verdict.NOTES).contains(verdict)) {
      askedFor
          .alone(flags.stream().filter(flag -> flag.certainty() == Certainty.STANDS).toList())
          .ifPresent(names -> remarks.add("The verdict rests on " + names));
    }
    if (couldBe != verdict) {
      askedFor
          .alone(flags)
          .ifPresent(names -> remarks.add("What the verdict could be rests on " + names));
    }
    return remarks;
  }

  /** The packs of the gravest flags, if all of these had to be asked for. */
  private Optional<String> alone(List<Flag> flags) {
    Optional<Severity> gravest =
        flags.stream().map(Flag::severity).min(java.util.Comparator.naturalOrder());
    List<String> makers =
        gravest.stream().flatMap(severity -> packsOf(flags, severity)).distinct().sorted().toList();
    return makers.isEmpty() || !packs.containsAll(makers)
        ? Optional.empty()
        : Optional.of(
            (makers.size() == 1 ? "the pack " : "the packs ")
                + String.join(", ", makers)
                + (makers.size() == 1 ? ", which runs" : ", which run")
                + " only where asked for by name.");
  }

  private static Stream<String> packsOf(List<Flag> flags, Severity severity) {
    return flags.stream().filter(flag -> flag.severity() == severity).map(Flag::pack);
  }
}
