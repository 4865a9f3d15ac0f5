package org.plumbline.facts;

/**
 * What is checked: assistance by donor bodies to bodies of one or more host states.
 *
 * @param id the id
 * @param assistance which kind of help
 */
public record Partnership(String id, Assistance assistance) implements Fact {}
