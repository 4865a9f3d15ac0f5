package org.plumbline.internal.screening.names.word;

/** Whether a name is of a person or a body, which decides how it is read. */
public enum NameKind {
  /** A person. */
  PERSON,
  /** A body, a ship or anything else that is not a person. */
  BODY,
  /** Not known. */
  UNKNOWN
}
