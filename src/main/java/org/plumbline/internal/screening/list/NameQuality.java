package org.plumbline.internal.screening.list;

/** What a list says of a name. */
public enum NameQuality {
  /** The name of the entry; in any script. */
  PRIMARY,
  /** Also known as. */
  ALIAS,
  /** Formerly known as. */
  FORMER,
  /** A name that the list itself calls weak or of low quality: too common to find anybody by. */
  WEAK
}
