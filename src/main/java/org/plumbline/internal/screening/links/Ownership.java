package org.plumbline.internal.screening.links;

import java.util.List;

/**
 * How much of a body belongs to those whose assets are frozen, all together. Immutable.
 *
 * @param party whose owners were added up
 * @param answer what follows
 * @param atLeast the sum of the shares that are known, in percent
 * @param atMost the sum with all that is unknown or not sure, in percent
 * @param stakes of the owners that are frozen or may be, in the order of their numbers
 */
public record Ownership(
    Party party, Answer answer, double atLeast, double atMost, List<Stake> stakes) {
  /** Copies the list. */
  public Ownership {
    stakes = List.copyOf(stakes);
  }

  /** What follows from the shares. */
  public enum Answer {
    /** At least half is known to belong to them. */
    OWNED,
    /** It may be half or more: a share, an owner or what a listing does is not known. */
    UNKNOWN,
    /** Nothing that is known comes to half; owners that nobody recorded are possible. */
    NOT_SHOWN
  }
}
