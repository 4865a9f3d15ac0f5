package org.plumbline.internal.screening.names.word;

/** What a name is thought to name; it decides how the name is read. */
public enum NameKind {
  /** A human being. */
  PERSON,
  /** A body, a ship or anything else that is no human being. */
  BODY,
  /** Not known. */
  UNKNOWN
}
