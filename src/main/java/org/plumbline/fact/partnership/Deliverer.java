package org.plumbline.fact.partnership;

import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Role;

/**
 * A donor body in a phase: the provider or a funder.
 *
 * @param id the id
 * @param partnership the partnership
 * @param phase the phase
 * @param organisation the id of the organisation
 * @param name its name
 * @param role whether it provides or pays
 * @param state the state it belongs to, ISO 3166-1 alpha-2
 * @param publicBody whether it is a public body of its state, such as a ministry, a force, an
 *     agency or a body at arm's length
 */
public record Deliverer(
    String id,
    String partnership,
    String phase,
    String organisation,
    String name,
    Role role,
    String state,
    boolean publicBody)
    implements Fact {
  /** Whether its state is one of {@code states}. */
  @Reads(value = "state", says = "of one of the states %s")
  public boolean ofAny(Set<String> states) {
    return states.contains(state);
  }
}
