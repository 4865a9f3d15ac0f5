package org.plumbline.fact.word;

/** On which list of the rules on trade in goods for torture and execution a thing is. */
public enum GoodsList {
  /** Goods with no use but torture or execution; training on them is prohibited. */
  PROHIBITED,
  /** Goods that need a licence. */
  CONTROLLED,
  /** On no such list. */
  NONE;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
