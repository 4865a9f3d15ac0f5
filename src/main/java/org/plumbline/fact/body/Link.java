package org.plumbline.fact.body;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.LinkKind;

/**
 * A dated link between two bodies. It reads "organisation KIND other".
 *
 * @param id the id
 * @param organisation the first body
 * @param kind the kind of link
 * @param other the second body
 * @param from the first day; EVER if it does not matter
 * @param to the last day; NEVER if there is no end
 */
public record Link(
    String id, String organisation, LinkKind kind, String other, LocalDate from, LocalDate to)
    implements Fact {
  /** Whether the link exists on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean inForceOn(LocalDate day) {
    return Dates.within(day, from, to);
  }
}
