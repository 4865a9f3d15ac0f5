package org.plumbline.casefile;

import java.time.LocalDate;
import org.plumbline.problem.Place;

/**
 * A recorded decision that an organisation of a case is not the entry of a sanctions list that has
 * a similar name. It covers the entry only as it was when the two were compared, it is always
 * shown, and it expires. Immutable.
 *
 * @param organisation the id of the organisation
 * @param list the name of the list, such as {@code us-sdn}
 * @param entry what the list calls the entry
 * @param fingerprint the fingerprint of the entry when it was compared, in lower-case hex
 * @param by the office that decided
 * @param reason what tells the two apart
 * @param decided the day of the decision
 * @param expires the last day on which the decision holds
 * @param place where the decision is written
 * @param note a remark on the decision; may be empty
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
  /** A decision without a remark. */
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

  /** Whether the decision holds on {@code day}. */
  public DecisionState on(LocalDate day) {
    return DecisionState.on(day, decided, expires);
  }

  /** Whether the decision is about this organisation and entry, whatever the entry says today. */
  public boolean isAbout(String organisationId, String listName, String entryId) {
    return organisation.equals(organisationId) && list.equals(listName) && entry.equals(entryId);
  }
}
