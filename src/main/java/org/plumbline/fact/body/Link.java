package org.plumbline.fact.body;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.LinkKind;

/**
 * A dated relation between two bodies; reads "organisation KIND other".
 *
 * @param id the id
 * @param organisation the one body
 * @param kind the relation
 * @param other the other body
 * @param from first day; EVER if it does not matter
 * @param to last day; NEVER if it goes on
 */
public record Link(
    String id, String organisation, LinkKind kind, String other, LocalDate from, LocalDate to)
    implements Fact {
  /** Whether it is in force on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean inForceOn(LocalDate day) {
    return Dates.within(day, from, to);
  }
}
