package org.plumbline.fact.partnership;

import org.plumbline.fact.Fact;
import org.plumbline.fact.word.Assistance;

/**
 * What is checked: assistance by donor bodies to bodies of one or more host states.
 *
 * @param id the id
 * @param assistance which kind of help
 */
public record Partnership(String id, Assistance assistance) implements Fact {}
