package org.plumbline.fact.word;

/** The kind of an organisation. */
public enum BodyKind {
  /** A police force or unit. */
  POLICE,
  /** A college that trains police. */
  POLICE_COLLEGE,
  /** An army, navy, air force or a unit of one. */
  MILITARY,
  /** An armed state body that is neither police nor military. */
  PARAMILITARY,
  /** An intelligence or security service. */
  INTELLIGENCE,
  /** Border guards or coast guards. */
  BORDER,
  /** Prisons and detention. */
  PRISON,
  /** Courts. */
  COURT,
  /** Prosecutors. */
  PROSECUTOR,
  /** A ministry or department. */
  MINISTRY,
  /** An embassy, high commission or other post. */
  DIPLOMATIC,
  /** An ombudsman, inspectorate or other watchdog. */
  OVERSIGHT,
  /** A body of the United Nations. */
  UN_BODY,
  /** A non-governmental organisation. */
  NGO,
  /** A company. */
  COMPANY,
  /** A university or another place of education. */
  UNIVERSITY,
  /** A public body at arm's length from its government. */
  ARMS_LENGTH,
  /** Anything else. */
  OTHER;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
