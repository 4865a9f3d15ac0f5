package org.plumbline.internal.screening;

import java.util.List;

/**
 * What lists say of one name. Immutable.
 *
 * @param asked whom was looked for
 * @param isComparable false if no name of it has a word that can be compared, so that nothing was
 *     looked for
 * @param matches the entries that are or may be it; those that are come first
 * @param nearMisses entries that are not it, though their names have much in common, the likest
 *     first; as many as were wanted
 */
public record NameResult(
    NameQuery asked, boolean isComparable, List<Match> matches, List<Match> nearMisses) {
  /** Copies the lists. */
  public NameResult {
    matches = List.copyOf(matches);
    nearMisses = List.copyOf(nearMisses);
  }
}
