package org.plumbline.fact.body;

import org.plumbline.fact.Fact;

/**
 * One body is part of another on the date of the check, directly or through others. Every body also
 * belongs to itself.
 *
 * @param id the id
 * @param part the part
 * @param whole the whole
 */
public record Belongs(String id, String part, String whole) implements Fact {}
