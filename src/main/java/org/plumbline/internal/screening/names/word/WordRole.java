package org.plumbline.internal.screening.names.word;

/** The role of a word in a name. */
public enum WordRole {
  /** Distinguishes this name from others. */
  PROPER,
  /** A kind of institution, such as {@code police}. */
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
  /** Mr, General; does not count. */
  TITLE,
  /** Of, the, al; does not count. */
  PARTICLE;

  /** Whether such a word shows that the name is not of a person. */
  boolean saysBody() {
    return this == INSTITUTION || this == BUSINESS || this == TRADE || this == LEGAL_FORM;
  }

  public boolean counts() {
    return this != LEGAL_FORM && this != TITLE && this != PARTICLE;
  }
}
