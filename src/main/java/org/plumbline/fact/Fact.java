package org.plumbline.fact;

/**
 * A fact as a rule sees it, with certain values. Immutable. No property is null: a date that does
 * not exist is {@link Dates#NEVER}, and a date before all records is {@link Dates#EVER}.
 */
public interface Fact {
  /**
   * The id, unique among the facts of this type. A flag raised on the fact has it as its subject.
   */
  String id();
}
