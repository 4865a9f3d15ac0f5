package org.plumbline.internal.screening.list;

/** The kind of person or thing that an entry of a list names. */
public enum EntryKind {
  /** A human being. */
  PERSON,
  /** A body of any kind: company, ministry, unit, group. */
  BODY,
  /** A ship. */
  SHIP,
  /** An aircraft. */
  AIRCRAFT,
  /** The list does not say. */
  NOT_SAID
}
