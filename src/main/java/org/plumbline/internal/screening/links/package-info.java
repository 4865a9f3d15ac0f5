/**
 * The links in the lists, as a graph: {@link org.plumbline.internal.screening.links.LinkGraph}, and
 * ownership.
 *
 * <p>Links inside a case belong in {@code chain}.
 */
@NullMarked
package org.plumbline.internal.screening.links;

import org.jspecify.annotations.NullMarked;
