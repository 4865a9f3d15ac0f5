package org.plumbline.replay.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.flags.Verdict;

/**
 * A case that comes out otherwise under the newer rules.
 *
 * @param id of the case
 * @param title of the case
 * @param asOf the day of the check
 * @param before the verdict under the older rules; empty where no flag was added or cleared, or is
 *     of another severity or certainty: then the verdict is as before, and was not worked out
 * @param after the verdict under the newer rules; empty likewise
 * @param flags those that are others, sorted by code and subject; at least one
 */
public record ChangedCase(
    String id,
    String title,
    LocalDate asOf,
    Optional<Verdict> before,
    Optional<Verdict> after,
    List<ChangedFlag> flags) {
  /** Copies the flags. */
  public ChangedCase {
    flags = List.copyOf(flags);
  }
}
