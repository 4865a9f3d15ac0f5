package org.plumbline.internal.screening.names.compare;

/** Whether two names are of one body or person. */
public enum MatchDecision {
  /** They are. */
  SAME,
  /** They may be: a person has to look. */
  POSSIBLE,
  /** They are not. */
  NO
}
