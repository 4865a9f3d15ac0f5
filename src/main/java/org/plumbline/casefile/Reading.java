package org.plumbline.casefile;

/** One way to answer the open questions of a case. */
@FunctionalInterface
public interface Reading {
  /** The answer to {@code question}, one of its {@link Question#answers()}. */
  Object answer(Question question);
}
