package org.plumbline.internal.casefile.schema;

/** What fills a component of a fact that no key of its entry fills. */
public enum Derived {
  /** The id of the partnership. */
  PARTNERSHIP,
  /** The id of the entry that contains the section. */
  OWNER,
  /** The standing of the fact. */
  STANDING,
  /** The subject as written. */
  ABOUT,
  /** Whether the subject is an organisation, a country or a region. */
  SCOPE,
  /** The country of the subject. */
  COUNTRY,
  /** The region of the subject; empty if none is given. */
  REGION
}
