package org.plumbline.result;

import java.util.List;

/**
 * What a rule looked for and did not find.
 *
 * @param description in words
 * @param lookedAt how many facts of that kind the case has
 * @param absences where the case says that there is none
 */
public record LookedFor(String description, int lookedAt, List<Evidence> absences) {
  /** Copies the absences. */
  public LookedFor {
    absences = List.copyOf(absences);
  }
}
