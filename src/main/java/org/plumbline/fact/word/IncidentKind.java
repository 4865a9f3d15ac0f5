package org.plumbline.fact.word;

/** The kind of an incident. */
public enum IncidentKind {
  /** A violent or mass crackdown. */
  CRACKDOWN,
  /** An unlawful change of power. */
  COUP,
  /** A moratorium on executions ended. */
  MORATORIUM_LIFTED,
  /** Killings by security forces. */
  KILLINGS,
  /** Torture or ill-treatment. */
  TORTURE,
  /** A death in custody. */
  DEATH_IN_CUSTODY,
  /** Mass or arbitrary detention. */
  MASS_DETENTION,
  /** An armed conflict began or resumed. */
  ARMED_CONFLICT,
  /** Another change that affects the risk. */
  CHANGE_OF_CIRCUMSTANCES,
  /** Anything else. */
  OTHER;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
