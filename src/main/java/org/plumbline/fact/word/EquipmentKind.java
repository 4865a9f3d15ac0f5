package org.plumbline.fact.word;

/** What was supplied. */
public enum EquipmentKind {
  /** Things. */
  EQUIPMENT,
  /** Data, or access to it. */
  DATA;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
