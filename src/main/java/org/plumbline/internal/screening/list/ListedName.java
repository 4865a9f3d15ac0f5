package org.plumbline.internal.screening.list;

/**
 * A name of an entry.
 *
 * @param text as published, in any script, without white space around it; never empty
 * @param quality that the list gives it
 */
public record ListedName(String text, NameQuality quality) {}
