package org.plumbline.internal.screening;

import java.util.List;

/**
 * What the lists contain for one query. Immutable.
 *
 * @param asked the query
 * @param isComparable false if none of its names contains a word that can be compared; then nothing
 *     was looked for
 * @param matches the matches, then the possible matches
 * @param nearMisses entries that do not match but have similar names, the most similar first
 */
public record NameResult(
    NameQuery asked, boolean isComparable, List<Match> matches, List<Match> nearMisses) {
  /** Copies the lists. */
  public NameResult {
    matches = List.copyOf(matches);
    nearMisses = List.copyOf(nearMisses);
  }
}
