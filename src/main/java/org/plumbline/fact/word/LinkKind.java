package org.plumbline.fact.word;

/** How one body is linked to another; a link reads "organisation KIND other". */
public enum LinkKind {
  /** The organisation is part of the other. */
  PART_OF("is part of"),
  /** The organisation commands the other. */
  COMMANDS("commands"),
  /** The organisation owns the other. */
  OWNS("owns"),
  /** The two cooperate; the direction does not matter. */
  COOPERATES_WITH("cooperates with"),
  /** The organisation trains the other. */
  TRAINS("trains"),
  /** The organisation seconds staff to the other. */
  SECONDS_STAFF_TO("seconds staff to"),
  /** The organisation pays the other. */
  FUNDS("pays"),
  /** The organisation supplies the other. */
  SUPPLIES("supplies"),
  /** The organisation pays the salaries of the other's people. */
  PAYS_SALARIES_OF("pays the salaries of"),
  /** The organisation is responsible for investigating the other. */
  INVESTIGATES("investigates");

  private final String verb;

  LinkKind(String verb) {
    this.verb = verb;
  }

  /** The link as a verb: one body "is part of" or "cooperates with" another. */
  public String verb() {
    return verb;
  }

  @Override
  public String toString() {
    return Words.of(this);
  }
}
