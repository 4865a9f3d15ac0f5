package org.plumbline.fact;

import org.plumbline.fact.word.Why;

/**
 * Something that is open: unknown, not recorded, contested or withheld. The same in every scenario.
 *
 * @param id the id
 * @param about the id of the fact that it is about
 * @param property the open property of that fact, or a type of fact if it is open whether one
 *     exists
 * @param why the reason why it is open
 * @param question the open question, in words
 */
public record Open(String id, String about, String property, Why why, String question)
    implements Fact {}
