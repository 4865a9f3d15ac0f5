package org.plumbline.screening.names;

/** Whether two names are of one body or person. */
public enum Sameness {
  /** They are. */
  SAME,
  /** They may be: a person has to look. */
  POSSIBLE,
  /** They are not. */
  NO
}
