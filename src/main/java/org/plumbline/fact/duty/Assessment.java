package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Rating;
import org.plumbline.fact.word.Regime;

/**
 * A risk assessment that was made.
 *
 * @param id the id
 * @param partnership the partnership
 * @param regime the regime under which it was made
 * @param completed the date of completion
 * @param ratingBefore the risk before mitigation
 * @param rating the risk after mitigation, which is the overall rating
 * @param ratingPublic whether the rating is public
 * @param summaryPublic whether a summary is public
 * @param tortureNamed whether it names torture as a risk
 * @param mitigated whether it records any mitigation
 */
public record Assessment(
    String id,
    String partnership,
    Regime regime,
    LocalDate completed,
    Rating ratingBefore,
    Rating rating,
    boolean ratingPublic,
    boolean summaryPublic,
    boolean tortureNamed,
    boolean mitigated)
    implements Fact {
  /** Whether it was completed on or before {@code day}. */
  @Reads("completed")
  public boolean madeBy(LocalDate day) {
    return !completed.isAfter(day);
  }

  /** Whether it was completed in the {@code months} months up to {@code day}. */
  @Reads(value = "completed", says = "made in the %s months up to %s")
  public boolean madeWithin(int months, LocalDate day) {
    return Dates.recent(completed, months, day);
  }
}
