package org.plumbline.fact.partnership;

import org.plumbline.fact.Fact;
import org.plumbline.fact.word.Assistance;

/**
 * The partnership that is checked: assistance by donor bodies to bodies of one or more host states.
 *
 * @param id the id
 * @param assistance the kind of assistance
 */
public record Partnership(String id, Assistance assistance) implements Fact {}
