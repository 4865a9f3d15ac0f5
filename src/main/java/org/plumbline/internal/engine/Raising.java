package org.plumbline.internal.engine;

/**
 * One flag raised by a rule.
 *
 * @param code the id of the rule
 * @param subject the id of the fact that the flag is about
 * @param sentence the sentence of the flag in this scenario
 */
public record Raising(String code, String subject, String sentence) implements Comparable<Raising> {
  @Override
  public int compareTo(Raising raising) {
    return java.util.Comparator.comparing(Raising::code)
        .thenComparing(Raising::subject)
        .thenComparing(Raising::sentence)
        .compare(this, raising);
  }
}
