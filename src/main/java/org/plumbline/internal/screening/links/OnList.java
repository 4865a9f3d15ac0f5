package org.plumbline.internal.screening.links;

import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.PublishedList;

/**
 * Where a party stands on a list. Immutable.
 *
 * @param list by which name people call up the list, such as {@code us-sdn}
 * @param kind which list that is
 * @param entry as the list has it
 */
public record OnList(String list, PublishedList kind, ListEntry entry) {}
