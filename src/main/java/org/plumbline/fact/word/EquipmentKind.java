package org.plumbline.fact.word;

/** What was supplied. */
public enum EquipmentKind {
  /** Physical equipment. */
  EQUIPMENT,
  /** Data, or access to it. */
  DATA;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
