package org.plumbline.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.result.Severity;
import org.plumbline.result.Verdict;

/** Works out the verdict from the flags. */
final class Verdicts {
  private Verdicts() {}

  /** What counts of a flag. */
  record Weight(Severity severity, Certainty certainty) {}

  /**
   * What counts besides flags.
   *
   * @param ended whether all assistance ended before the day of the check
   * @param unjudged whether one of the questions that decide was not judged
   */
  record Frame(boolean ended, boolean unjudged) {}

  /** The first verdict that applies. */
  static Verdict of(List<Flag> flags, Frame frame) {
    return ofWeights(weights(flags), frame);
  }

  /** The same of what counts of the flags. */
  static Verdict ofWeights(List<Weight> flags, Frame frame) {
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
    return mildest(frame).orElseGet(() -> standing.map(Verdicts::of).orElse(Verdict.NO_FLAGS));
  }

  /** What the verdict would be if all flags stood. */
  static Verdict couldBe(List<Flag> flags, Frame frame) {
    return couldBeOfWeights(weights(flags), frame);
  }

  /** The same of what counts of the flags. */
  static Verdict couldBeOfWeights(List<Weight> flags, Frame frame) {
    Optional<Severity> gravest = gravest(flags.stream());
    return gravest
        .filter(severity -> severity != Severity.INFO)
        .map(Verdicts::of)
        .or(() -> mildest(frame))
        .orElseGet(() -> gravest.map(Verdicts::of).orElse(Verdict.NO_FLAGS));
  }

  /** The verdict that flags for information leave as it is. */
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
