package org.plumbline.fact.body;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;

/**
 * A programme under which a state sends staff of its bodies to a region.
 *
 * @param id the id
 * @param name its name
 * @param country the state whose bodies send people, ISO 3166-1 alpha-2
 * @param region the region to which it sends them
 * @param from the first day
 * @param to the last day; NEVER if there is no end
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
