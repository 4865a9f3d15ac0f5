package org.plumbline.internal.screening.links;

import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.PublishedList;

/**
 * The entry of a party on a list. Immutable.
 *
 * @param list the name that people use for the list, such as {@code us-sdn}
 * @param kind the published list and its form
 * @param entry of the party
 */
public record OnList(String list, PublishedList kind, ListEntry entry) {}
