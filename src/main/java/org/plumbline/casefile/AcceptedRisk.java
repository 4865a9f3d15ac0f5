package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.problem.Place;

/**
 * A recorded decision to continue despite a flag. It hides nothing and changes no verdict: it is
 * shown next to the flag, and it expires. Immutable.
 *
 * @param code the code of the flag
 * @param subject the subject of the flag; empty if the decision covers the flag on any subject
 * @param by the office that decided
 * @param reason why the office decided to continue
 * @param decided the day of the decision
 * @param expires the last day on which the decision holds
 * @param place where the decision is written
 * @param note a remark on the decision; may be empty
 */
public record AcceptedRisk(
    String code,
    Optional<String> subject,
    String by,
    String reason,
    LocalDate decided,
    LocalDate expires,
    Place place,
    String note) {
  /** Whether the decision holds on {@code day}. */
  public DecisionState on(LocalDate day) {
    return DecisionState.on(day, decided, expires);
  }

  /** Whether the decision covers this flag on this subject. */
  public boolean isAbout(String flag, String flagSubject) {
    return code.equals(flag) && subject.map(flagSubject::equals).orElse(true);
  }
}
