package org.plumbline.fact.body;

import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Effect;

/**
 * A path of links from a body to a listed body. It is found for the date of the check: all of its
 * links and the listing are in force that day. A path never goes up to a common superior and down
 * again. A body that is itself listed has a chain of no hops.
 *
 * @param id the id
 * @param start the body at which it starts
 * @param end the listed body
 * @param endName the name of the listed body
 * @param listing the listing at its end
 * @param list the name of the list
 * @param effect the effect of that listing
 * @param hops the number of links
 * @param kinds the kinds of its links, as case files write them
 * @param path the chain in words
 */
public record Chain(
    String id,
    String start,
    String end,
    String endName,
    String listing,
    String list,
    Effect effect,
    int hops,
    Set<String> kinds,
    String path)
    implements Fact {

  public Chain {
    kinds = Set.copyOf(kinds);
  }

  /** Whether all links are of kinds in {@code allowed}. */
  @Reads(value = "kinds", says = "with links of these kinds only: %s")
  public boolean onlyOf(Set<String> allowed) {
    return allowed.containsAll(kinds);
  }
}
