package org.plumbline.internal.mutation;

import java.util.Locale;

/** The kinds of changes. */
public enum Operator {
  /** A comparison includes its bound, or no longer does. */
  COMPARISON,
  /** A number is one more or one less. */
  BOUND,
  /** A condition is left out. */
  DROPPED_CONDITION,
  /** A condition is negated. */
  NEGATED_CONDITION,
  /** A premise is left out. */
  DROPPED_PREMISE,
  /** {@code not} becomes {@code exists}, or the other way round. */
  NEGATED_PREMISE,
  /** {@code and} becomes {@code or}, or the other way round. */
  JOINT,
  /** A list has one item less. */
  LIST_ITEM,
  /** {@code min} becomes {@code max}, or the other way round. */
  FUNCTION,
  /** The flag is more or less serious. */
  SEVERITY,
  /** The flag is about another fact. */
  SUBJECT,
  /** A rule is in force a day longer or a day less. */
  VALIDITY,
  /** A dated value is one more or one less, or a day off. */
  VALUE,
  /** The rule is left out. */
  DROPPED_RULE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
