package org.plumbline.fact;

/**
 * A flag that a rule of an earlier stratum raised in the same reading.
 *
 * @param code the id of the rule, pack/rule
 * @param subject the subject
 */
public record Raised(String code, String subject) implements Fact {
  @Override
  public String id() {
    return code + "@" + subject;
  }
}
