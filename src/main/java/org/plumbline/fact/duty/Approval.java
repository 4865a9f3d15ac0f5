package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Rank;

/**
 * A body agreed to a phase. Not an assessment.
 *
 * @param id the id
 * @param partnership the partnership
 * @param phase the phase
 * @param body who agreed
 * @param date when
 * @param rank at which rank
 * @param assessment the id of the assessment that it refers to; empty if it names none
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
   * Whether it can have been given in the light of an assessment: it refers to it, or names none
   * and was given when that one was completed, or later.
   */
  @Reads(
      value = {"assessment", "date"},
      says = "given for the assessment %s, or, if it names none, on or after %s")
  public boolean refersTo(String which, LocalDate completed) {
    return assessment.isEmpty() ? !date.isBefore(completed) : assessment.equals(which);
  }
}
