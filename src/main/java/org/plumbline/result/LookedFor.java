package org.plumbline.result;

import java.util.List;

/**
 * What a rule looked for and did not find.
 *
 * @param description what the rule looked for, in words
 * @param lookedAt the number of facts of that kind in the case
 * @param absences the facts by which the case states that there is none
 */
public record LookedFor(String description, int lookedAt, List<Evidence> absences) {

  public LookedFor {
    absences = List.copyOf(absences);
  }
}
