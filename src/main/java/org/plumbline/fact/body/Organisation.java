package org.plumbline.fact.body;

import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Level;

/**
 * An organisation, such as a unit, force, ministry, college or company.
 *
 * @param id the id
 * @param name its name
 * @param country ISO 3166-1 alpha-2
 * @param region empty if none is given
 * @param kind the kind of organisation
 * @param level its level in a hierarchy
 * @param publicBody whether it is a body of its state
 */
public record Organisation(
    String id,
    String name,
    String country,
    String region,
    BodyKind kind,
    Level level,
    boolean publicBody)
    implements Fact {
  /**
   * Whether the organisation belongs to the security apparatus of a state: police, military,
   * intelligence, border, prisons.
   */
  @Reads("kind")
  public boolean security() {
    return switch (kind) {
      case POLICE, POLICE_COLLEGE, MILITARY, PARAMILITARY, INTELLIGENCE, BORDER, PRISON -> true;
      default -> false;
    };
  }
}
