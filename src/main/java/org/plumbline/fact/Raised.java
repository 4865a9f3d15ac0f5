package org.plumbline.fact;

/**
 * A flag that a rule of an earlier stratum raised in the same scenario.
 *
 * @param code the code of the flag, which is the id of the rule
 * @param subject the subject of the flag
 */
public record Raised(String code, String subject) implements Fact {
  @Override
  public String id() {
    return code + "@" + subject;
  }
}
