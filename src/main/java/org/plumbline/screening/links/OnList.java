package org.plumbline.screening.links;

import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListKind;

/**
 * Where a party stands on a list. Immutable.
 *
 * @param list by which name people call up the list, such as {@code us-sdn}
 * @param kind which list that is
 * @param entry as the list has it
 */
public record OnList(String list, ListKind kind, ListEntry entry) {}
