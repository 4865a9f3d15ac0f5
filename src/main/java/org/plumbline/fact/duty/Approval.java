package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Rank;

/**
 * An approval of a phase by a body. An approval is not an assessment.
 *
 * @param id the id
 * @param partnership the partnership
 * @param phase the phase
 * @param body the body that approved
 * @param date the date
 * @param rank the rank at which it was given
 * @param assessment the id of the assessment it is based on; empty if it names none
 */
public record Approval(
    String id,
    String partnership,
    String phase,
    String body,
    LocalDate date,
    Rank rank,
    String assessment)
    implements Fact {
  /** Whether it was given on or before {@code day}. */
  @Reads("date")
  public boolean givenBy(LocalDate day) {
    return !date.isAfter(day);
  }

  /**
   * Whether it can be based on an assessment: it names that assessment, or it names none and was
   * given on or after the day the assessment was completed.
   */
  @Reads(
      value = {"assessment", "date"},
      says = "given for the assessment %s, or, if it names none, on or after %s")
  public boolean refersTo(String which, LocalDate completed) {
    return assessment.isEmpty() ? !date.isBefore(completed) : assessment.equals(which);
  }
}
