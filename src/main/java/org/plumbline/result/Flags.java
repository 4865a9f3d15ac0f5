package org.plumbline.result;

import org.plumbline.fact.Fact;

/** Where a rule writes the flags it raises. */
@FunctionalInterface
public interface Flags {
  /**
   * Raises the flag of the rule that is running.
   *
   * @param subject the fact that the flag is about
   * @param sentence what is said of it
   */
  void raise(Fact subject, String sentence);
}
