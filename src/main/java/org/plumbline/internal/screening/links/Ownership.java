package org.plumbline.internal.screening.links;

import java.util.List;

/**
 * How much of a body is owned by bodies whose assets are frozen, added together. Immutable.
 *
 * @param party the body
 * @param answer whether that is half
 * @param atLeast the sum of the known shares, in percent
 * @param atMost the sum if everything unknown or uncertain is included, in percent
 * @param stakes of the owners whose assets are or may be frozen, in the order of their numbers
 */
public record Ownership(
    Party party, Answer answer, double atLeast, double atMost, List<Stake> stakes) {
  /** Copies the list. */
  public Ownership {
    stakes = List.copyOf(stakes);
  }

  /** Whether these owners together own half. */
  public enum Answer {
    /** They are known to own at least half. */
    OWNED,
    /** They may own half or more: a share, an owner or the effect of a listing is not known. */
    UNKNOWN,
    /** What is known adds up to less than half; there may be owners that nobody recorded. */
    NOT_SHOWN
  }
}
