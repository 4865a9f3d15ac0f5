package org.plumbline.internal.scenario;

/** One way to answer the open questions of a case. */
@FunctionalInterface
public interface Scenario {
  /** The answer to a question, one of its {@link Question#answers()}. */
  Object answer(Question question);
}
