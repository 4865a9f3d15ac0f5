package org.plumbline.fact.body;

import java.time.LocalDate;
import java.util.Set;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Effect;
import org.plumbline.fact.word.Listed;

/**
 * One entry of a sanctions list.
 *
 * @param id the id
 * @param organisation the organisation that is listed, or to which a listed person belongs
 * @param listed whether the organisation itself or a person is listed
 * @param name the name of the organisation
 * @param country the country of the organisation
 * @param region the region of the organisation; empty if none is given
 * @param security whether the organisation is a security body
 * @param authority the authority that publishes the list: a state (ISO 3166-1 alpha-2), UN or EU
 * @param list the name of the list
 * @param effect the effect of the listing
 * @param from the first day in force
 * @param to the last day in force; NEVER if there is no end
 */
public record Listing(
    String id,
    String organisation,
    Listed listed,
    String name,
    String country,
    String region,
    boolean security,
    String authority,
    String list,
    Effect effect,
    LocalDate from,
    LocalDate to)
    implements Fact {
  /** Whether it is in force on {@code day}, both ends included. */
  @Reads({"from", "to"})
  public boolean inForceOn(LocalDate day) {
    return Dates.within(day, from, to);
  }

  /**
   * Whether the list binds {@code state}: because it is the state's own list, a UN list, or an EU
   * list and the state is one of {@code euMembers}.
   */
  @Reads(value = "authority", says = "binding on %s")
  public boolean binds(String state, Set<String> euMembers) {
    return authority.equals(state)
        || authority.equals("UN")
        || (authority.equals("EU") && euMembers.contains(state));
  }

  /** Who is listed, in words: the organisation, or a person who belongs to it and is not named. */
  @Reads({"listed", "name"})
  public String whom() {
    return listed == Listed.BODY ? name : "a person of " + name;
  }

  /** What the listing forbids or requires, in words that go no further than the listing. */
  @Reads("effect")
  public String forbids() {
    return effect.forbids();
  }
}
