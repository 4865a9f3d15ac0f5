package org.plumbline.internal.screening.links;

/**
 * How many links of the lists could be resolved.
 *
 * @param resolved links to exactly one entry
 * @param ambiguous links to one of several entries, or to one by a weak alias only
 * @param loose links to something that has no entry; if it has a name, it becomes a party
 * @param toItself links from an entry to itself; no chain goes through them
 */
public record LinkCounts(int resolved, int ambiguous, int loose, int toItself) {

  public int total() {
    return resolved + ambiguous + loose + toItself;
  }
}
