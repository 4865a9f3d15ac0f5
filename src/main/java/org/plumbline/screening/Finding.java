package org.plumbline.screening;

import java.util.List;

/**
 * What lists say of one name. Immutable.
 *
 * @param asked whom was looked for
 * @param matches the entries that are or may be it; those that are come first
 */
public record Finding(Asked asked, List<Match> matches) {
  /** Copies the matches. */
  public Finding {
    matches = List.copyOf(matches);
  }
}
