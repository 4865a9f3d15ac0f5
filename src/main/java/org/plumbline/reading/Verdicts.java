package org.plumbline.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.flags.Certainty;
import org.plumbline.flags.Flag;
import org.plumbline.flags.Severity;
import org.plumbline.flags.Verdict;

/** Works out the verdict from the flags. */
final class Verdicts {
  private Verdicts() {}

  /** What counts of a flag. */
  record Weight(Severity severity, Certainty certainty) {}

  /** The first verdict that applies. */
  static Verdict of(List<Flag> flags, boolean ended) {
    return ofWeights(weights(flags), ended);
  }

  /** The same of what counts of the flags. */
  static Verdict ofWeights(List<Weight> flags, boolean ended) {
    Optional<Severity> standing =
        gravest(flags.stream().filter(flag -> flag.certainty() == Certainty.STANDS));
    Optional<Severity> open =
        gravest(flags.stream().filter(flag -> flag.certainty() != Certainty.STANDS));
    if (standing.filter(severity -> severity.compareTo(Severity.HIGH) <= 0).isPresent()) {
      return of(standing.get());
    }
    if (isOutranked(standing, open)
        || flags.stream().anyMatch(flag -> flag.certainty() == Certainty.NOT_DECIDED)) {
      return Verdict.UNDETERMINED;
    }
    if (standing.equals(Optional.of(Severity.MEDIUM))) {
      return Verdict.CAUTION;
    }
    if (ended) {
      return Verdict.ENDED;
    }
    return standing.map(Verdicts::of).orElse(Verdict.NO_FLAGS);
  }

  /** What the verdict would be if all flags stood. */
  static Verdict couldBe(List<Flag> flags, boolean ended) {
    return couldBeOfWeights(weights(flags), ended);
  }

  /** The same of what counts of the flags. */
  static Verdict couldBeOfWeights(List<Weight> flags, boolean ended) {
    Optional<Severity> gravest = gravest(flags.stream());
    boolean grave = gravest.filter(severity -> severity != Severity.INFO).isPresent();
    return ended && !grave ? Verdict.ENDED : gravest.map(Verdicts::of).orElse(Verdict.NO_FLAGS);
  }

  private static boolean isOutranked(Optional<Severity> standing, Optional<Severity> open) {
    return open.isPresent() && (standing.isEmpty() || open.get().compareTo(standing.get()) < 0);
  }

  private static List<Weight> weights(List<Flag> flags) {
    return flags.stream().map(flag -> new Weight(flag.severity(), flag.certainty())).toList();
  }

  private static Optional<Severity> gravest(Stream<Weight> flags) {
    return flags.map(Weight::severity).min(java.util.Comparator.naturalOrder());
  }

  private static Verdict of(Severity severity) {
    return switch (severity) {
      case BLOCKER -> Verdict.STOP;
      case HIGH -> Verdict.REFER;
      case MEDIUM -> Verdict.CAUTION;
      case INFO -> Verdict.NOTES;
    };
  }
}
