package org.plumbline.internal.screening.names.compare;

/** Whether two names belong to the same body or person. */
public enum MatchDecision {
  /** A match. */
  SAME,
  /** A possible match: a person has to decide. */
  POSSIBLE,
  /** No match. */
  NO
}
