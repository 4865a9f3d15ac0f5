package org.plumbline.fact.partnership;

import org.plumbline.fact.Fact;
import org.plumbline.fact.word.Regime;

/**
 * A phase is within the scope of a regime.
 *
 * @param id the id
 * @param partnership the partnership
 * @param phase the phase
 * @param regime which regime
 */
public record InScope(String id, String partnership, String phase, Regime regime) implements Fact {}
