package org.plumbline.replay.impact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.flags.Certainty;
import org.plumbline.flags.Flag;

/** In what a flag may be another under other rules. */
public enum Aspect {
  /** Whether it is raised at all. */
  RAISED,
  /** How grave it is. */
  SEVERITY,
  /** Whether it stands, and if not, on what it depends. */
  CERTAINTY,
  /** The clause it rests on, on what footing, whether anyone has read it, where it can be found. */
  BASIS,
  /** What its rule is called. */
  TITLE,
  /** What is said of it, on which facts, and on whose word. */
  EVIDENCE;

  private Object part(Flag flag) {
    return switch (this) {
      case RAISED -> true;
      case SEVERITY -> flag.severity();
      case CERTAINTY -> certainty(flag);
      case BASIS -> flag.basis();
      case TITLE -> flag.title();
      case EVIDENCE -> evidence(flag);
    };
  }

  /** Whether two flags, or one and none, are alike in this. */
  boolean isSame(Optional<Flag> one, Optional<Flag> other) {
    return one.map(this::part).equals(other.map(this::part));
  }

  /** In what two flags differ: alone in being raised, if there is only one of them. */
  static List<Aspect> between(Optional<Flag> one, Optional<Flag> other) {
    return one.isPresent() != other.isPresent()
        ? List.of(RAISED)
        : Stream.of(values()).filter(aspect -> !aspect.isSame(one, other)).toList();
  }

  /** {@code stands}, {@code depends on a1.date} or {@code not-decided}. */
  static String certainty(Flag flag) {
    return flag.certainty() == Certainty.DEPENDS
        ? "depends on " + String.join(", ", flag.dependsOn())
        : flag.certainty().toString();
  }

  private static List<Object> evidence(Flag flag) {
    return List.of(Set.copyOf(flag.grounds()), flag.sentence(), flag.standing(), flag.knownSince());
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
