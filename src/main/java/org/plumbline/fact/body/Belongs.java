package org.plumbline.fact.body;

import org.plumbline.fact.Fact;

/**
 * A body is another body, or on the day of the check a part of it, directly or through others.
 *
 * @param id the id
 * @param part the part
 * @param whole the whole; a body belongs to itself
 */
public record Belongs(String id, String part, String whole) implements Fact {}
