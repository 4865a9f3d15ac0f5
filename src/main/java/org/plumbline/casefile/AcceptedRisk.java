package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.problem.Place;

/**
 * A recorded decision to go on in spite of a flag. It hides nothing and changes no verdict; it is
 * shown beside the flag, and it lapses. Immutable.
 *
 * @param code of the flag
 * @param subject of the flag; empty if the decision is about the flag on any subject
 * @param by the office that decided
 * @param reason the reason
 * @param decided the day of the decision
 * @param expires the last day on which it holds
 * @param place where it is written
 * @param note what was noted of the decision; empty if nothing
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
  /** Whether it holds on {@code day}. */
  public DecisionState on(LocalDate day) {
    return DecisionState.on(day, decided, expires);
  }

  /** Whether it is about a flag. */
  public boolean isAbout(String flag, String flagSubject) {
    return code.equals(flag) && subject.map(flagSubject::equals).orElse(true);
  }
}
