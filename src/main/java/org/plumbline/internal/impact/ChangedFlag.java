package org.plumbline.internal.impact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.RuleEdit;
import org.plumbline.result.Severity;

/**
 * A flag that differs between the older and the newer rules, or that only one of them raise.
 *
 * @param code the id of its rule
 * @param subject the id of the fact that it is about
 * @param before under the older rules; empty if they do not raise it
 * @param after under the newer rules; empty if they do not raise it
 * @param aspects the aspects in which it differs; at least one
 * @param edits those that can have changed it: of its rule, of a value or pack of its rule, or of a
 *     rule whose flag its rule reads, directly or through others; at least one, sorted by file
 */
public record ChangedFlag(
    String code,
    String subject,
    Optional<BriefFlag> before,
    Optional<BriefFlag> after,
    List<Aspect> aspects,
    List<RuleEdit> edits) {
  public ChangedFlag {
    aspects = List.copyOf(aspects);
    edits = List.copyOf(edits);
  }

  /** How a flag changed. */
  public enum What {
    /** Only the newer rules raise it. */
    ADDED,
    /** Only the older rules raise it. */
    CLEARED,
    /** Both raise it, and it differs. */
    CHANGED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether more than its words, its basis or its evidence differs. */
  public Difference difference() {
    return Stream.of(Aspect.RAISED, Aspect.SEVERITY, Aspect.CERTAINTY).anyMatch(aspects::contains)
        ? Difference.FLAGS
        : Difference.WORDING;
  }

  /** How it changed. */
  public What what() {
    return before.isEmpty() ? What.ADDED : after.isEmpty() ? What.CLEARED : What.CHANGED;
  }

  /** The more serious of its severities before and after. */
  public Severity gravest() {
    return Stream.of(before, after)
        .flatMap(flag -> flag.map(BriefFlag::severity).stream())
        .sorted()
        .findFirst()
        .orElseThrow();
  }
}
