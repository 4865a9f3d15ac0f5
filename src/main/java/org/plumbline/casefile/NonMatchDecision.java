package org.plumbline.casefile;

import java.time.LocalDate;
import org.plumbline.problem.Place;

/**
 * A recorded decision that an organisation of a case is not an entry of a sanctions list, although
 * their names are alike. It counts only for the entry as it stood when it was decided, it is always
 * shown, and it lapses. Immutable.
 *
 * @param organisation the id of the organisation
 * @param list the name of the list, such as {@code us-sdn}
 * @param entry what the list calls the entry
 * @param fingerprint of the entry as it was compared, in lower-case hex
 * @param by the office that decided
 * @param reason the reason
 * @param decided the day of the decision
 * @param expires the last day on which it holds
 * @param place where it is written
 * @param note what was noted of the decision; empty if nothing
 */
public record NonMatchDecision(
    String organisation,
    String list,
    String entry,
    String fingerprint,
    String by,
    String reason,
    LocalDate decided,
    LocalDate expires,
    Place place,
    String note) {
  /** A decision of which nothing is noted. */
  public NonMatchDecision(
      String organisation,
      String list,
      String entry,
      String fingerprint,
      String by,
      String reason,
      LocalDate decided,
      LocalDate expires,
      Place place) {
    this(organisation, list, entry, fingerprint, by, reason, decided, expires, place, "");
  }

  /** Whether it holds on {@code day}. */
  public DecisionState on(LocalDate day) {
    return DecisionState.on(day, decided, expires);
  }

  /** Whether it is about an organisation and an entry, in whatever form the entry is. */
  public boolean isAbout(String body, String ofList, String ofEntry) {
    return organisation.equals(body) && list.equals(ofList) && entry.equals(ofEntry);
  }
}
