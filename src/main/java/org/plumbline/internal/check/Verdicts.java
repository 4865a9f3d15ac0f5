package org.plumbline.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.result.Severity;
import org.plumbline.result.Verdict;

/** Derives the verdict from the flags. */
final class Verdicts {
  private Verdicts() {}

  /** The part of a flag that counts for the verdict. */
  record Weight(Severity severity, Certainty certainty) {}

  /**
   * What counts apart from flags.
   *
   * @param ended whether all assistance ended before the day of the check
   * @param unjudged whether a decisive question was not judged
   */
  record Frame(boolean ended, boolean unjudged) {}

  /** The first verdict that applies. */
  static Verdict of(List<Flag> flags, Frame frame) {
    return ofWeights(weights(flags), frame);
  }

  static Verdict ofWeights(List<Weight> flags, Frame frame) {
    Optional<Severity> standing =
        mostSerious(flags.stream().filter(flag -> flag.certainty() == Certainty.STANDS));
    Optional<Severity> open =
        mostSerious(flags.stream().filter(flag -> flag.certainty() != Certainty.STANDS));
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
    return mildest(frame).orElseGet(() -> standing.map(Verdicts::of).orElse(Verdict.NO_FLAGS));
  }

  /** The worst case: the verdict if all flags stood. */
  static Verdict couldBe(List<Flag> flags, Frame frame) {
    return couldBeOfWeights(weights(flags), frame);
  }

  static Verdict couldBeOfWeights(List<Weight> flags, Frame frame) {
    Optional<Severity> mostSerious = mostSerious(flags.stream());
    return mostSerious
        .filter(severity -> severity != Severity.INFO)
        .map(Verdicts::of)
        .or(() -> mildest(frame))
        .orElseGet(() -> mostSerious.map(Verdicts::of).orElse(Verdict.NO_FLAGS));
  }

  /** The verdict if there are at most flags for information. */
  private static Optional<Verdict> mildest(Frame frame) {
    if (frame.ended) {
      return Optional.of(Verdict.ENDED);
    }
    return frame.unjudged ? Optional.of(Verdict.NOT_JUDGED) : Optional.empty();
  }

  private static boolean isOutranked(Optional<Severity> standing, Optional<Severity> open) {
    return open.isPresent() && (standing.isEmpty() || open.get().compareTo(standing.get()) < 0);
  }

  private static List<Weight> weights(List<Flag> flags) {
    return flags.stream().map(flag -> new Weight(flag.severity(), flag.certainty())).toList();
  }

  private static Optional<Severity> mostSerious(Stream<Weight> flags) {
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
