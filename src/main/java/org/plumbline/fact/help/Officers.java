package org.plumbline.fact.help;

import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Nation;
import org.plumbline.fact.word.Words;

/**
 * Police officers of the United Kingdom who assist abroad.
 *
 * @param id the id
 * @param partnership the partnership
 * @param phase the phase
 * @param force the force they belong to
 * @param nation the part of the United Kingdom
 */
public record Officers(String id, String partnership, String phase, String force, Nation nation)
    implements Fact {
  /** Whether their nation is one of {@code nations}, spelt as in case files. */
  @Reads(value = "nation", says = "of one of the nations %s")
  public boolean ofOneOf(Set<String> nations) {
    return nations.contains(Words.of(nation));
  }
}
