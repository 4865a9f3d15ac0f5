package org.plumbline.fact.word;

/** The part of the United Kingdom to which police officers belong. */
public enum Nation {
  /** England and Wales. */
  ENGLAND_AND_WALES,
  /** Scotland. */
  SCOTLAND,
  /** Northern Ireland. */
  NORTHERN_IRELAND;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
