/**
 * Decides whether two names may belong to the same body or person: {@link
 * org.plumbline.internal.screening.names.compare.NameComparison}.
 *
 * <p>Finding the names worth comparing belongs in {@code screening.names.index}.
 */
@NullMarked
package org.plumbline.internal.screening.names.compare;

import org.jspecify.annotations.NullMarked;
