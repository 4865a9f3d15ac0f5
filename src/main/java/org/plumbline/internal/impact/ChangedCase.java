package org.plumbline.internal.impact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.plumbline.result.Verdict;

/**
 * A check of a case whose flags differ under the newer rules.
 *
 * @param id of the case
 * @param asOf the day of the check
 * @param before the verdict under the older rules
 * @param after the verdict under the newer rules
 * @param flags those that differ, sorted by code and subject; at least one
 */
public record ChangedCase(
    String id, LocalDate asOf, Verdict before, Verdict after, List<ChangedFlag> flags) {
  public ChangedCase {
    flags = List.copyOf(flags);
  }

  /** The weightiest difference: that of the verdict, or of the flags. */
  public Difference difference() {
    return before != after
        ? Difference.VERDICT
        : flags.stream().map(ChangedFlag::difference).sorted().findFirst().orElseThrow();
  }

  /** Those flags that differ most first. */
  public List<ChangedFlag> weightiestFirst() {
    return flags.stream().sorted(Comparator.comparing(ChangedFlag::difference)).toList();
  }
}
