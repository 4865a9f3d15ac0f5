package org.plumbline.fact;

import org.plumbline.fact.word.Why;

/**
 * Something that is open: unknown, not recorded, contested, withheld. The same in every reading.
 *
 * @param id the id
 * @param about the fact it is about
 * @param property which property of it, or its kind where the whole fact is open
 * @param why why it is open
 * @param question the question that stays open, in words
 */
public record Open(String id, String about, String property, Why why, String question)
    implements Fact {}
