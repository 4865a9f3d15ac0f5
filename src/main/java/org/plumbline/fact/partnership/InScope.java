package org.plumbline.fact.partnership;

import org.plumbline.fact.Fact;
import org.plumbline.fact.word.Regime;

/**
 * States that a regime applies to a phase.
 *
 * @param id the id
 * @param partnership the partnership
 * @param phase the phase
 * @param regime the regime
 */
public record InScope(String id, String partnership, String phase, Regime regime) implements Fact {}
