package org.plumbline.internal.engine;

/**
 * That a rule raised its flag once.
 *
 * @param code the id of the rule
 * @param subject the id of the fact that the flag is about
 * @param sentence what the rule says of it in this reading
 */
public record Raising(String code, String subject, String sentence) implements Comparable<Raising> {
  @Override
  public int compareTo(Raising otherRaising) {
    return java.util.Comparator.comparing(Raising::code)
        .thenComparing(Raising::subject)
        .thenComparing(Raising::sentence)
        .compare(this, otherRaising);
  }
}
