package org.plumbline.internal.impact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;

/** A part of a flag that other rules can change. */
public enum Aspect {
  /** Whether it is raised at all. */
  RAISED,
  /** How serious it is. */
  SEVERITY,
  /** Whether it stands, and if not, on what it depends. */
  CERTAINTY,
  /** The clause it rests on, its footing, whether anyone has read it, and its address. */
  BASIS,
  /** The title of its rule. */
  TITLE,
  /** The sentence, the facts it rests on, and who says so. */
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

  /** The aspects in which two flags differ: only {@link #RAISED} if one of them is missing. */
  static List<Aspect> between(Optional<Flag> before, Optional<Flag> after) {
    return before.isPresent() != after.isPresent()
        ? List.of(RAISED)
        : Stream.of(values())
            .filter(aspect -> !before.map(aspect::part).equals(after.map(aspect::part)))
            .toList();
  }

  /** {@code stands}, {@code depends on a1.date} or {@code not-decided}. */
  private static String certainty(Flag flag) {
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
