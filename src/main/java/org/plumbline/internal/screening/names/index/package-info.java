/**
 * Finds the names in large lists that are worth comparing with one: {@link
 * org.plumbline.internal.screening.names.index.NameIndex}.
 *
 * <p>It never decides.
 */
@NullMarked
package org.plumbline.internal.screening.names.index;

import org.jspecify.annotations.NullMarked;
