package org.plumbline.facts;

/** How one body is linked to another; a link reads "organisation KIND other". */
public enum LinkKind {
  /** The organisation is part of the other. */
  PART_OF,
  /** The organisation commands the other. */
  COMMANDS,
  /** The organisation owns the other. */
  OWNS,
  /** Both cooperate; the same in either direction. */
  COOPERATES_WITH,
  /** The organisation trains the other. */
  TRAINS,
  /** The organisation lends staff to the other. */
  SECONDS_STAFF_TO,
  /** The organisation pays the other. */
  FUNDS,
  /** The organisation supplies the other. */
  SUPPLIES;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
