package org.plumbline.internal.screening.list;

/** How a list grades a name. */
public enum NameQuality {
  /** The name of the entry; in any script. */
  PRIMARY,
  /** Also known as. */
  ALIAS,
  /** Formerly known as. */
  FORMER,
  /** A name that the list itself calls weak or low quality: too common to identify anyone. */
  WEAK
}
