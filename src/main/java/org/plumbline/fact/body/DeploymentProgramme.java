package org.plumbline.fact.body;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;

/**
 * A programme under which a state sends people of its bodies to a region.
 *
 * @param id the id
 * @param name its name
 * @param country whose bodies it draws from, ISO 3166-1 alpha-2
 * @param region where it sends them
 * @param from first day
 * @param to last day; NEVER if it goes on
 */
public record DeploymentProgramme(
    String id, String name, String country, String region, LocalDate from, LocalDate to)
    implements Fact {
  /** Whether the programme runs on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean runningOn(LocalDate day) {
    return Dates.within(day, from, to);
  }
}
