/**
 * Chains of links between those whom lists name. {@link org.plumbline.screening.links.LinkGraph} is
 * made from sanctions lists and from links of one's own; it finds chains, and {@link
 * org.plumbline.screening.links.OwnershipRule} adds up the shares of several listed owners.
 */
@NullMarked
package org.plumbline.screening.links;

import org.jspecify.annotations.NullMarked;
