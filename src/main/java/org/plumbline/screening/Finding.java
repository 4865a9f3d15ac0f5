package org.plumbline.screening;

import java.util.List;

/**
 * What lists say of one name. Immutable.
 *
 * @param asked whom was looked for
 * @param isComparable false if no name of it has a word that can be compared, so that nothing was
 *     looked for
 * @param matches the entries that are or may be it; those that are come first
 */
public record Finding(Asked asked, boolean isComparable, List<Match> matches) {
  /** Copies the matches. */
  public Finding {
    matches = List.copyOf(matches);
  }
}
