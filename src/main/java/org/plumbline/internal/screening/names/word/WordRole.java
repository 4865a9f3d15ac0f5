package org.plumbline.internal.screening.names.word;

/** What a word does in a name. */
public enum WordRole {
  /** Tells this name from others. */
  PROPER,
  /** Says what sort of institution, such as {@code police}. */
  INSTITUTION,
  /** A word that many companies share, such as {@code holding}. */
  BUSINESS,
  /** A line of business, such as {@code shipping}. */
  TRADE,
  /** A place; its form is a country code in capitals if it is a country. */
  PLACE,
  /** A number, in digits. */
  NUMBER,
  /** The legal form of a company. */
  LEGAL_FORM,
  /** Mr, general; tells nothing. */
  TITLE,
  /** Of, the, al; tells nothing. */
  PARTICLE;

  /** Whether it names no human being. */
  boolean saysBody() {
    return this == INSTITUTION || this == BUSINESS || this == TRADE || this == LEGAL_FORM;
  }

  public boolean counts() {
    return this != LEGAL_FORM && this != TITLE && this != PARTICLE;
  }
}
