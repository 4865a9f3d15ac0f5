package org.plumbline.screening.links;

import org.plumbline.screening.lists.EntryLink;

/**
 * A link whose other end no list has.
 *
 * @param of whose link it is
 * @param link as published
 */
public record LooseLink(Party of, EntryLink link) {}
