package org.plumbline.screening.lists;

/** How a list says that two bodies or people are tied; reads "the one ... the other". */
public enum Relation {
  /** Tied in a way that the list does not name. */
  LINKED_TO("is linked to"),
  /** Owned or controlled. */
  OWNED_BY("is owned or controlled by"),
  /** A part or a member. */
  PART_OF("is part of"),
  /** Acts for, or on behalf of. */
  ACTS_FOR("acts for"),
  /** Gives support. */
  SUPPORTS("supports"),
  /** Works there. */
  EMPLOYED_BY("is employed by"),
  /** Leads, or is an official. */
  LEADS("is a leader or official of"),
  /** Of one family. */
  FAMILY_OF("is of the family of"),
  /** An associate. */
  ASSOCIATED_WITH("is associated with"),
  /** Came after, under another name or form. */
  SUCCEEDS("succeeds");

  private final String words;

  Relation(String words) {
    this.words = words;
  }

  /** As it reads between two names. */
  public String words() {
    return words;
  }
}
