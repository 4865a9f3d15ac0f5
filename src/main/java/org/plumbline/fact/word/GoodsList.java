package org.plumbline.fact.word;

/** The category of an item in the rules on trade in goods for torture and execution. */
public enum GoodsList {
  /** Goods with no use other than torture or execution; training on them is prohibited. */
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
