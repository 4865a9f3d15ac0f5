package org.plumbline.internal.screening.links;

/**
 * What became of the links of the lists.
 *
 * @param resolved those whose other end is exactly one entry
 * @param ambiguous those whose other end may be several entries, or one by a weak alias only
 * @param loose those whose other end no entry is; if a name says who it is, it becomes a party
 * @param toItself those whose other end is the entry itself; no chain goes through them
 */
public record LinkCounts(int resolved, int ambiguous, int loose, int toItself) {
  /** All of them. */
  public int total() {
    return resolved + ambiguous + loose + toItself;
  }
}
