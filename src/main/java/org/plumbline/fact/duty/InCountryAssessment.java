package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;

/**
 * The assessment of a country that the diplomatic post there keeps.
 *
 * @param id the id
 * @param country ISO 3166-1 alpha-2
 * @param by the diplomatic post
 * @param date the date of the last update
 */
public record InCountryAssessment(String id, String country, String by, LocalDate date)
    implements Fact {
  /** Whether it was updated in the {@code months} months up to {@code day}. */
  @Reads(value = "date", says = "made in the %s months up to %s")
  public boolean madeWithin(int months, LocalDate day) {
    return Dates.recent(date, months, day);
  }
}
