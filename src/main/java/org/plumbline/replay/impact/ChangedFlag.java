package org.plumbline.replay.impact;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.flags.Severity;

/**
 * A flag that is another under the newer rules, or that only one of the two raise.
 *
 * @param code the id of its rule
 * @param subject the id of the fact that it is about
 * @param before under the older rules; empty if they do not raise it
 * @param after under the newer rules; empty if they do not raise it
 * @param differences in what it is another, and why; at least one
 */
public record ChangedFlag(
    String code,
    String subject,
    Optional<BriefFlag> before,
    Optional<BriefFlag> after,
    List<Difference> differences) {
  /** Copies the differences. */
  public ChangedFlag {
    differences = List.copyOf(differences);
  }

  /** What became of a flag. */
  public enum What {
    /** Only the newer rules raise it. */
    ADDED,
    /** Only the older rules raise it. */
    CLEARED,
    /** Both raise it, and not alike. */
    CHANGED;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What became of it. */
  public What what() {
    return before.isEmpty() ? What.ADDED : after.isEmpty() ? What.CLEARED : What.CHANGED;
  }

  /** The graver of its severities before and after. */
  public Severity gravest() {
    TreeSet<Severity> severities = new TreeSet<>();
    before.ifPresent(flag -> severities.add(flag.severity()));
    after.ifPresent(flag -> severities.add(flag.severity()));
    return severities.first();
  }
}
