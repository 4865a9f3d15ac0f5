package org.plumbline.fact;

/**
 * A fact as a rule sees it: settled, plain and immutable. No property is ever null; a date that
 * does not exist is {@link Dates#NEVER}, one before all records {@link Dates#EVER}.
 */
public interface Fact {
  /**
   * What identifies this fact among the facts of its type; a flag raised on the fact carries it as
   * its subject.
   */
  String id();
}
