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
 * @param organisation the body listed, or whose person is listed
 * @param listed whether the body itself or a person of it
 * @param name of the organisation
 * @param country of the organisation
 * @param region of the organisation; empty if none is given
 * @param security whether the organisation is a security body
 * @param authority whose list: a state (ISO 3166-1 alpha-2), UN or EU
 * @param list the name of the list
 * @param effect what it does
 * @param from first day in force
 * @param to last day in force; NEVER if it goes on
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
   * Whether the list binds {@code state}: its own list, one of the UN, or one of the EU if it is
   * among {@code euMembers}.
   */
  @Reads(value = "authority", says = "binding on %s")
  public boolean binds(String state, Set<String> euMembers) {
    return authority.equals(state)
        || authority.equals("UN")
        || (authority.equals("EU") && euMembers.contains(state));
  }

  /** Whom the entry names, in words: the body, or a person of it, who is not named here. */
  @Reads({"listed", "name"})
  public String whom() {
    return listed == Listed.BODY ? name : "a person of " + name;
  }

  /** What the listing forbids or requires, in words that go no further than it does. */
  @Reads("effect")
  public String forbids() {
    return effect.forbids();
  }
}
