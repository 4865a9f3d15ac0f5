package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Regime;

/**
 * A review of an assessment.
 *
 * @param id the id
 * @param assessment the assessment
 * @param partnership the partnership
 * @param regime the regime of the assessment
 * @param date the date of the review
 */
public record Review(
    String id, String assessment, String partnership, Regime regime, LocalDate date)
    implements Fact {
  /** Whether it was done on or before {@code day}. */
  @Reads("date")
  public boolean doneBy(LocalDate day) {
    return !date.isAfter(day);
  }

  /** Whether it was done in the {@code months} months up to {@code day}. */
  @Reads(value = "date", says = "done in the %s months up to %s")
  public boolean doneWithin(int months, LocalDate day) {
    return Dates.recent(date, months, day);
  }
}
