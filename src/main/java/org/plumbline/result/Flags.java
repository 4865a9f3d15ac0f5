package org.plumbline.result;

import org.plumbline.fact.Fact;

/** Receives the flags that rules raise. */
@FunctionalInterface
public interface Flags {
  /**
   * Raises the flag of the rule that is running.
   *
   * @param subject the fact that the flag is about
   * @param sentence the sentence about it
   */
  void raise(Fact subject, String sentence);
}
